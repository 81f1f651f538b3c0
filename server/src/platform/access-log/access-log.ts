import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { Clock } from '../clock.js';
import { Keyring } from '../keyring.js';
import { KeyPurpose } from '../key-purposes.js';
import { logDayOf } from './log-day.js';

/** What is remembered of a request: who asked for what, roughly when, and how it ended. */
export interface Access {
  method: string;
  /** The route's pattern, with the values of those parameters that name no person and no ballot. */
  route: string;
  status: number;
  address: string;
  netizenId: string | null;
}

const FLUSH_MS = 1000;
/** Some twenty megabytes: if the disk is full for longer, lines are lost and the server goes on. */
const MOST_WAITING = 100_000;
const FILE = /^access-(\d{4}-\d{2}-\d{2})\.jsonl$/;

/**
 * The access records that the Cybersecurity Law asks for: writes and sign-ins, a file a day, kept for a year. Address and
 * account are keyed hashes: whoever knows one can look for it, nobody can read it. Requests only add a line to memory.
 */
@Injectable()
export class AccessLog implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(AccessLog.name);
  private readonly folder: string;
  private readonly waiting: { day: string; line: string }[] = [];
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    config: AppConfig,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {
    this.folder = path.join(config.dataDir, 'logs');
  }

  onModuleInit(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.flush();
  }

  /** Costs two keyed hashes and a line in memory. The time is told to the minute: finer, it would tell ballots apart. */
  record({ method, route, status, address, netizenId }: Access): void {
    if (this.waiting.length >= MOST_WAITING) return;
    const now = this.clock.now();
    const minute = `${now.toISOString().slice(0, 16)}Z`;
    const from = this.keyring.keyedHash(KeyPurpose.accessLogAddress, address).slice(0, 32);
    const account = netizenId && this.keyring.keyedHash(KeyPurpose.accessLogAddress, netizenId, 'account').slice(0, 32);
    const line = JSON.stringify({ minute, method, route, status, address: from, account });
    this.waiting.push({ day: logDayOf(now), line });
  }

  /** Writes what waits. Resolves when it is on file, or has failed and waits again. */
  flush(): Promise<void> {
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  /** Removes the files of days before this one. Returns how many went. */
  async removeBefore(day: string): Promise<number> {
    const names = await readdir(this.folder).catch(() => []);
    const old = names.filter((name) => (FILE.exec(name)?.[1] ?? day) < day);
    for (const name of old) await rm(path.join(this.folder, name), { force: true });
    return old.length;
  }

  private async write(): Promise<void> {
    const lines = this.waiting.splice(0);
    if (lines.length === 0) return;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      for (const day of new Set(lines.map((it) => it.day))) {
        const text = lines.filter((it) => it.day === day).map(({ line }) => `${line}\n`);
        await appendFile(path.join(this.folder, `access-${day}.jsonl`), text.join(''), { mode: 0o600 });
      }
    } catch (error) {
      this.logger.error(`access records could not be written: ${String(error)}`);
      if (this.waiting.length + lines.length <= MOST_WAITING) this.waiting.unshift(...lines);
    }
  }
}
