import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { newId } from '../id.js';
import {
  type ByteRange,
  checkFolder,
  checkKey,
  StorageDoor,
  StorageMissingError,
  type StoredObject,
} from './storage-door.js';

/** What has not arrived whole; beside the keys, which never begin with a dot. */
const INCOMING = '.incoming';

/** Files below one folder. A file appears under its key by an atomic rename, after its bytes and before its folder are on the disk. */
export class LocalStorage extends StorageDoor {
  constructor(private readonly root: string) {
    super();
  }

  async put(key: string, body: Readable): Promise<number> {
    const target = this.pathOf(key);
    const incoming = path.join(this.root, INCOMING, newId());
    await mkdir(path.dirname(incoming), { recursive: true, mode: 0o700 });
    try {
      const file = await open(incoming, 'wx', 0o600);
      try {
        await writeFile(file, body);
        await file.sync();
      } finally {
        await file.close();
      }
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await rename(incoming, target);
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
    await this.syncFolders(path.dirname(target));
    return (await stat(target)).size;
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.pathOf(key), 'r').catch((error: unknown) => {
      throw isMissing(error) ? new StorageMissingError(key) : error;
    });
    return file.createReadStream({ ...range, highWaterMark: 256 * 1024 });
  }

  async stat(key: string): Promise<StoredObject | null> {
    const found = await stat(this.pathOf(key)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    return found?.isFile() ? { key, bytes: found.size, modifiedAt: found.mtime } : null;
  }

  async remove(key: string): Promise<void> {
    const target = this.pathOf(key);
    await rm(target, { force: true });
    await this.removeEmpty(path.dirname(target));
  }

  async *list(folder: string): AsyncIterable<StoredObject> {
    const below = path.join(this.root, checkFolder(folder));
    const found = await readdir(below, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const keys = found
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)));
    for (const key of keys.sort()) {
      const object = await this.stat(key);
      if (object) yield object;
    }
  }

  private pathOf(key: string): string {
    return path.join(this.root, checkKey(key));
  }

  /** A new name is on the disk only when its folder is. */
  private async syncFolders(from: string): Promise<void> {
    for (let folder = from; folder.startsWith(this.root); folder = path.dirname(folder)) {
      const handle = await open(folder, 'r');
      await handle.sync().finally(() => handle.close());
    }
  }

  private async removeEmpty(from: string): Promise<void> {
    for (let folder = from; folder !== this.root && folder.startsWith(this.root); folder = path.dirname(folder)) {
      if ((await readdir(folder).catch(() => ['gone'])).length > 0) return;
      await rm(folder, { recursive: true, force: true });
    }
  }
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as { code: string }).code);
