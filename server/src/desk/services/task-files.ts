import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';

const SAFE = /^[\w-]{1,64}$/;

/** The folder in which files of long tasks lie. Names are ids made here, never what somebody sent. */
@Injectable()
export class TaskFiles {
  constructor(private readonly config: AppConfig) {}

  async pathOf(id: string): Promise<string> {
    if (!SAFE.test(id)) throw new Error('not the id of a task');
    const folder = path.join(this.config.dataDir, 'desk-files');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return path.join(folder, id);
  }

  async sizeOf(id: string): Promise<number> {
    return (await stat(await this.pathOf(id))).size;
  }

  /** The file, or `null` when it is gone. */
  async open(id: string): Promise<ReadStream | null> {
    const file = await this.pathOf(id);
    return stat(file).then(
      () => createReadStream(file),
      () => null,
    );
  }

  async remove(id: string): Promise<void> {
    await rm(await this.pathOf(id), { force: true });
  }

  async keepJson(id: string, value: unknown): Promise<void> {
    await writeFile(await this.pathOf(id), JSON.stringify(value), { mode: 0o600 });
  }

  /** What `keepJson` kept, or `null`. */
  async readJson(id: string): Promise<unknown> {
    if (!SAFE.test(id)) return null;
    return readFile(await this.pathOf(id), 'utf8').then(
      (text): unknown => JSON.parse(text),
      () => null,
    );
  }
}
