import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotReadyError } from '../platform/not-ready.error.js';
import { StorageProbe } from '../database/storage-probe.js';
import { UnitOfWork } from '../database/unit-of-work.js';

const PATIENCE_MS = 2000;

/**
 * Whether this process can be given work: its database answers, every migration has run, there is room to write, and it is
 * not closing.
 */
@Injectable()
export class ReadinessService implements BeforeApplicationShutdown {
  private closing = false;
  private migrated = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: StorageProbe,
  ) {}

  beforeApplicationShutdown(): void {
    this.closing = true;
  }

  /** @throws NotReadyError naming what is missing: `closing`, `database`, `migrations` or `storage`. */
  async check(): Promise<void> {
    if (this.closing) throw new NotReadyError(['closing']);
    let hasRoom = true;
    try {
      await inTime(this.migrated ? this.ask() : this.lookAtMigrations());
      if (this.migrated) hasRoom = await inTime(this.storage.hasRoom());
    } catch (error) {
      throw new NotReadyError(['database'], error);
    }
    if (!this.migrated) throw new NotReadyError(['migrations']);
    if (!hasRoom) throw new NotReadyError(['storage']);
  }

  private async ask(): Promise<void> {
    await this.unitOfWork.read((tx) => tx.query('SELECT 1'));
  }

  /** What is migrated stays so; until then the table of migrations is compared with the migrations of this build. */
  private async lookAtMigrations(): Promise<void> {
    const table = this.dataSource.options.migrationsTableName ?? 'migrations';
    const rows = await this.unitOfWork.read((tx) => tx.query<{ name: string }[]>(`SELECT name FROM ${table}`));
    const done = new Set(rows.map((row) => row.name));
    this.migrated = this.dataSource.migrations.every((migration) =>
      done.has(migration.name ?? migration.constructor.name),
    );
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const patience = new AbortController();
  const tooLate = pause(PATIENCE_MS, undefined, { signal: patience.signal, ref: false }).then(() => {
    throw new Error(`the database did not answer within ${PATIENCE_MS} ms`);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    patience.abort();
    tooLate.catch(() => undefined);
  }
}
