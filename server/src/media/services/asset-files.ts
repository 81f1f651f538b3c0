import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { newId } from '../../platform/id.js';
import { StorageDoor } from '../../platform/storage/storage-door.js';
import type { MediaAsset } from '../domain/media-asset.js';
import type { MediaUpload } from '../domain/media-upload.js';
import { StorageRefusedError } from '../domain/media.errors.js';
import { keyOf, MEDIA_FOLDER } from '../domain/storage-keys.js';
import { UploadInspection } from './upload-inspection.js';
import { UploadStaging } from './upload-staging.js';

/** Moves files from the staging folder through the storage door, and out again. */
@Injectable()
export class AssetFiles {
  constructor(
    private readonly staging: UploadStaging,
    private readonly inspection: UploadInspection,
    private readonly door: StorageDoor,
    private readonly clock: Clock,
  ) {}

  /** Inspects an upload and stores its original. @returns the asset, not yet written */
  async takeIn(upload: MediaUpload, pieces: readonly string[]): Promise<MediaAsset> {
    const type = await this.inspection.inspect(upload, pieces);
    const id = newId();
    const originalFile = `original.${type.extension}`;
    await this.store(keyOf(id, originalFile), this.staging.read(upload.id, pieces), type.contentType);
    const now = this.clock.now();
    return {
      ...{ id, kind: upload.kind, status: 'UPLOADED', failure: null, unitId: upload.unitId },
      ...{
        uploadedBy: upload.staffId,
        name: upload.name,
        alt: '',
        captionsId: null,
        scanned: false,
        bytes: upload.bytes,
        sha256: upload.sha256,
      },
      ...{ contentType: type.contentType, originalFile, originalKept: true, seconds: null, width: null, height: null },
      ...{ renditions: [], rendered: false, taskId: null, attempts: 0, heardAt: now, createdAt: now, revision: 1 },
    };
  }

  /** Whether the file itself was refused, so that there is no use in trying again. */
  isRefusal(error: unknown): boolean {
    return error instanceof DomainError && error.httpStatus < 500;
  }

  /** Whether pieces were taken away while they were read. */
  isGone(error: unknown): boolean {
    return (error as { code?: unknown }).code === 'ENOENT';
  }

  forgetUpload(uploadId: string): Promise<void> {
    return this.staging.remove(uploadId);
  }

  /** Removes all that is stored of an asset. */
  async removeAll(assetId: string): Promise<void> {
    const keys: string[] = [];
    for await (const { key } of this.door.list(`${MEDIA_FOLDER}${assetId}/`)) keys.push(key);
    for (const key of keys) await this.door.remove(key);
  }

  private async store(key: string, body: Readable, contentType: string): Promise<void> {
    try {
      await this.door.put(key, body, contentType);
    } catch (error) {
      throw this.isGone(error) ? error : new StorageRefusedError(error);
    }
  }
}
