import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { StorageDoor } from '../../platform/storage/storage-door.js';
import type { MediaAsset, Rendition } from '../domain/media-asset.js';
import { keyOf } from '../domain/storage-keys.js';
import type { MadeFile } from './made-file.js';
import { saveTo } from './work-folder.js';

const NAME_DIGITS = 16;

/** Brings originals to the work folder, and keeps what was made there under the name of its content. */
@Injectable()
export class ProcessFiles {
  constructor(private readonly door: StorageDoor) {}

  /** @returns where it lies now */
  async fetch({ id, originalFile }: MediaAsset, folder: string, signal: AbortSignal): Promise<string> {
    const file = path.join(folder, originalFile);
    await saveTo(file, await this.door.read(keyOf(id, originalFile)), signal);
    return file;
  }

  async keep(
    assetId: string,
    { role, path: file, extension, contentType, width, height }: MadeFile,
  ): Promise<Rendition> {
    const sha256 = await hashOf(file);
    const name = `${role.toLowerCase().split('_')[0] ?? ''}-${sha256.slice(0, NAME_DIGITS)}.${extension}`;
    await this.door.put(keyOf(assetId, name), createReadStream(file), contentType);
    return { role, file: name, contentType, bytes: (await stat(file)).size, width, height, sha256 };
  }

  async dropOriginal({ id, originalFile }: MediaAsset): Promise<void> {
    await this.door.remove(keyOf(id, originalFile));
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
