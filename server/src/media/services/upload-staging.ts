import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { isId, newId } from '../../platform/id.js';
import { StorageRefusedError } from '../domain/media.errors.js';

export interface StagedPiece {
  readonly file: string;
  readonly bytes: number;
  /** More came than was allowed; what is kept is not to be used. */
  readonly overflow: boolean;
  /** What broke the line in the middle; what came before is whole. */
  readonly broken: unknown;
}

/** The folder of files on their way: one file a piece. Several servers share it as they share DATA_DIR. */
@Injectable()
export class UploadStaging {
  private readonly root: string;

  constructor(config: AppConfig) {
    this.root = path.join(config.dataDir, 'media-uploads');
  }

  /**
   * Writes what comes, on the disk before it resolves. A line that breaks is no error: what arrived counts.
   * @throws StorageRefusedError when the disk takes nothing more
   */
  async keep(uploadId: string, body: Readable, most: number): Promise<StagedPiece> {
    const folder = this.folderOf(uploadId);
    const file = newId();
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const handle = await open(path.join(folder, file), 'wx', 0o600);
      const piece = await receive(handle, body, most).finally(() => handle.close());
      await syncFolder(folder);
      return { file, ...piece };
    } catch (error) {
      await rm(path.join(folder, file), { force: true });
      throw new StorageRefusedError(error);
    }
  }

  /** All pieces one after the other. */
  read(uploadId: string, files: readonly string[]): Readable {
    const folder = this.folderOf(uploadId);
    return Readable.from(
      (async function* () {
        for (const file of files) yield* createReadStream(path.join(folder, file), { highWaterMark: 256 * 1024 });
      })(),
    );
  }

  async removePiece(uploadId: string, file: string): Promise<void> {
    await rm(path.join(this.folderOf(uploadId), file), { force: true });
  }

  async remove(uploadId: string): Promise<void> {
    await rm(this.folderOf(uploadId), { recursive: true, force: true });
  }

  /** Ids of uploads with files here that nothing was added to since. */
  async listQuiet(since: Date): Promise<string[]> {
    const quiet: string[] = [];
    for (const id of await readdir(this.root).catch(() => [])) {
      const folder = isId(id) ? await stat(path.join(this.root, id)).catch(() => null) : null;
      if (folder && folder.mtime < since) quiet.push(id);
    }
    return quiet;
  }

  private folderOf(uploadId: string): string {
    if (!isId(uploadId)) throw new Error('not the id of an upload');
    return path.join(this.root, uploadId);
  }
}

/** @throws what the disk says; not what the line does */
async function receive(handle: FileHandle, body: Readable, most: number): Promise<Omit<StagedPiece, 'file'>> {
  let [bytes, overflow, broken]: [number, boolean, unknown] = [0, false, null];
  // The stream belongs to the request: destroyed here, nobody could answer it any more.
  const chunks = body.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]();
  while (!overflow && broken === null) {
    const next = await chunks.next().catch((error: unknown) => ({ done: true as const, value: error ?? true }));
    if (next.done === true) broken = next.value ?? null;
    if (next.done === true) break;
    const part = next.value as Buffer;
    overflow = bytes + part.length > most;
    if (overflow) break;
    await handle.writeFile(part);
    bytes += part.length;
  }
  await handle.sync();
  return { bytes, overflow, broken };
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
