import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { newId } from '../../platform/id.js';

/** The folder for what is being made of media: one folder an attempt, gone when it is over. */
@Injectable()
export class WorkFolder {
  private readonly root: string;

  constructor(config: AppConfig) {
    this.root = path.join(config.dataDir, 'media-work');
  }

  /** Lends a folder for as long as the work takes. */
  async within<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const folder = path.join(this.root, newId());
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Removes what processes that died left behind. @param before folders changed since are somebody's */
  async sweep(before: Date): Promise<void> {
    for (const name of await readdir(this.root).catch(() => [])) {
      const folder = path.join(this.root, name);
      const changed = await stat(folder).catch(() => null);
      if (changed && changed.mtime < before) await rm(folder, { recursive: true, force: true });
    }
  }
}

export async function saveTo(file: string, body: Readable, signal: AbortSignal): Promise<void> {
  await pipeline(body, createWriteStream(file, { mode: 0o600 }), { signal });
}
