import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MediaAssetDto, MediaKind, MediaUploadDto } from '@good-netizen/shared/media/media.dto';
import type { LightMyRequestResponse } from 'fastify';
import { ProcessMediaService } from '../../src/media/services/process-media.service.js';
import { TidyOriginalsService } from '../../src/media/services/tidy-originals.service.js';
import { mediaFolder } from '../../src/platform/media/serve-media.js';
import type { StaffAtDesk } from './staff-world.js';
import type { TestApp } from './test-app.js';

export const TUS = { 'tus-resumable': '1.0.0' };
export const PIECE = { ...TUS, 'content-type': 'application/offset+octet-stream' };

export const shaOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A film, a sound or a picture of the demonstration. */
export const demonstrationFile = (name: string): Buffer => readFileSync(path.join(mediaFolder, 'classroom', name));

export interface SentFile {
  readonly kind: MediaKind;
  readonly name?: string;
  readonly bytes: Buffer;
  readonly sha256?: string;
  readonly unitId?: string;
  readonly length?: number;
}

/** `Upload-Metadata` of a file. */
export function metadataOf({ kind, name = 'ж文件.bin', bytes, sha256 = shaOf(bytes), unitId }: SentFile): string {
  const pairs = { kind, name, sha256, ...(unitId === undefined ? {} : { unitId }) };
  return Object.entries(pairs)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');
}

/** Somebody who uploads, without a network. */
export class Uploader {
  constructor(
    readonly app: TestApp,
    readonly staff: StaffAtDesk,
  ) {}

  begin(file: SentFile, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    const length = String(file.length ?? file.bytes.length);
    const declared = { ...TUS, 'upload-length': length, 'upload-metadata': metadataOf(file) };
    return this.app.inject({
      ...{ method: 'POST', url: '/api/desk/media/uploads' },
      headers: { ...this.staff.headers, ...declared, ...headers },
    });
  }

  async begun(file: SentFile): Promise<MediaUploadDto> {
    const answer = await this.begin(file);
    if (answer.statusCode !== 201) throw new Error(answer.payload);
    return answer.json();
  }

  piece(id: string, offset: number, payload: Buffer, headers: object = {}): Promise<LightMyRequestResponse> {
    return this.app.inject({
      ...{ method: 'PATCH', url: `/api/desk/media/uploads/${id}`, payload },
      headers: { ...this.staff.headers, ...PIECE, 'upload-offset': String(offset), ...headers },
    });
  }

  look(id: string): Promise<LightMyRequestResponse> {
    return this.app.inject({
      ...{ method: 'HEAD', url: `/api/desk/media/uploads/${id}` },
      headers: { ...this.staff.headers, ...TUS },
    });
  }

  complete(id: string): Promise<LightMyRequestResponse> {
    return this.staff.ask('POST', `desk/media/uploads/${id}/completion`);
  }

  /** From the first byte to the answer of the completion. */
  async send(file: SentFile): Promise<LightMyRequestResponse> {
    const { id } = await this.begun(file);
    const most = 8 * 1024 * 1024;
    for (let at = 0; at < file.bytes.length; at += most) {
      const answer = await this.piece(id, at, file.bytes.subarray(at, at + most));
      if (answer.statusCode !== 204) throw new Error(answer.payload);
    }
    return this.complete(id);
  }

  /** Sent, and processed to the end. */
  async processed(file: SentFile): Promise<MediaAssetDto> {
    const answer = await this.send(file);
    if (answer.statusCode !== 200) throw new Error(answer.payload);
    return this.settled((answer.json() as MediaAssetDto).id);
  }

  /** The asset once nothing is to be done any more. */
  async settled(id: string): Promise<MediaAssetDto> {
    await processAll(this.app);
    for (let tries = 0; tries < 600; tries += 1) {
      const asset: MediaAssetDto = (await this.staff.ask('GET', `desk/media/${id}`)).json();
      if (asset.status === 'READY' || asset.status === 'FAILED') return asset;
      // The job of the application may have it.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('it was never processed');
  }
}

export async function processAll({ app }: TestApp): Promise<void> {
  const processing = app.get(ProcessMediaService, { strict: false });
  while (await processing.processNext());
  await app.get(TidyOriginalsService, { strict: false }).tidy();
}
