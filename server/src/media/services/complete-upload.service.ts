import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import type { MediaAsset } from '../domain/media-asset.js';
import type { MediaUpload } from '../domain/media-upload.js';
import { UploadIncompleteError, UploadNotFoundError } from '../domain/media.errors.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { UploadRepository } from '../persistence/upload.repository.js';
import { AssetFiles } from './asset-files.js';
import { OwnUploads } from './own-uploads.js';

/** Makes an asset of an upload whose last byte has arrived. Asked again, it answers with the same asset. */
@Injectable()
export class CompleteUploadService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnUploads,
    private readonly uploads: UploadRepository,
    private readonly assets: AssetRepository,
    private readonly files: AssetFiles,
    private readonly audit: AuditService,
  ) {}

  /**
   * @returns the id of the asset; another one's when the unit has this very file already
   * @throws UploadNotFoundError, UploadIncompleteError, and what inspection refuses: then nothing is kept
   */
  async complete(actor: StaffActor, id: string): Promise<string> {
    const { upload, pieces } = await this.unitOfWork.read(async (tx) => ({
      upload: await this.own.find(tx, actor, id),
      pieces: await this.uploads.listPieces(tx, id),
    }));
    if (upload.assetId !== null) return upload.assetId;
    if (upload.received < upload.bytes) throw new UploadIncompleteError(upload.received, upload.bytes);
    const taken = await this.takeIn(
      upload,
      pieces.map(({ file }) => file),
    );
    // Asked twice at once: the other request took the pieces away when it was done.
    if (taken === null) return this.completedMeanwhile(actor, id);
    const kept = await this.write(actor, upload, taken).catch((error: unknown) => {
      // Somebody completed the same file for the unit at this moment: theirs stands.
      if (constraintViolation(error)?.name === 'media_asset_unit_id_sha256_key')
        return this.write(actor, upload, taken);
      throw error;
    });
    if (kept !== taken.id) await this.files.removeAll(taken.id);
    await this.files.forgetUpload(id);
    return kept;
  }

  /** @returns `null` when the pieces were taken away meanwhile */
  private async takeIn(upload: MediaUpload, pieces: readonly string[]): Promise<MediaAsset | null> {
    try {
      return await this.files.takeIn(upload, pieces);
    } catch (error) {
      if (this.files.isGone(error)) return null;
      if (this.files.isRefusal(error)) {
        await this.unitOfWork.run((tx) => this.uploads.remove(tx, [upload.id]));
        await this.files.forgetUpload(upload.id);
      }
      throw error;
    }
  }

  private async completedMeanwhile(actor: StaffActor, id: string): Promise<string> {
    const { assetId } = await this.unitOfWork.read((tx) => this.own.find(tx, actor, id));
    if (assetId === null) throw new UploadNotFoundError();
    return assetId;
  }

  /** @returns the asset that stands for the file: this one, or one that was there */
  private async write(actor: StaffActor, upload: MediaUpload, asset: MediaAsset): Promise<string> {
    const replaced: string[] = [];
    const kept = await this.unitOfWork.run(async (tx) => {
      replaced.length = 0;
      const before = await this.uploads.lockOwn(tx, upload.id);
      if (!before) throw new UploadNotFoundError();
      if (before.assetId !== null) return before.assetId;
      const same = await this.assets.findSame(tx, upload.unitId, upload.sha256);
      if (same && same.status !== 'FAILED') return this.settle(tx, upload, same.id);
      if (same) {
        await this.assets.remove(tx, same.id);
        replaced.push(same.id);
      }
      await this.assets.insert(tx, asset);
      await this.settle(tx, upload, asset.id);
      const { kind, bytes, unitId, contentType } = asset;
      const object = { kind: 'media-asset', id: asset.id };
      const act = { actor, permission: 'media.upload', action: 'media.upload', object } as const;
      await this.audit.append(tx, { ...act, facts: { kind, bytes, unitId, contentType, replaced } });
      return asset.id;
    });
    for (const old of replaced) await this.files.removeAll(old);
    return kept;
  }

  private async settle(tx: EntityManager, upload: MediaUpload, assetId: string): Promise<string> {
    await this.uploads.complete(tx, upload.id, assetId);
    return assetId;
  }
}
