import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDataSource, type OpenOptions } from '../../src/database/data-source.js';
import { migrateDatabase } from '../../src/database/migrate.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { createMariadbSchema, mariadbAbsence } from './test-server.js';

export type Engine = 'sqlite' | 'mariadb';

export interface TestDatabase {
  readonly engine: Engine;
  readonly url: string;
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  close(): Promise<void>;
}

/** A place for a database: its URL, nothing in it yet. For tests that start servers of their own on it. */
export interface TestPlace {
  readonly engine: Engine;
  readonly url: string;
  remove(): Promise<void>;
}

export async function createTestPlace(engine: Engine): Promise<TestPlace> {
  if (engine === 'mariadb') {
    const schema = await createMariadbSchema();
    return { engine, url: schema.url, remove: () => schema.drop() };
  }
  const folder = mkdtempSync(join(tmpdir(), 'gn-sqlite-'));
  return {
    engine,
    url: `sqlite:${join(folder, 'test.db')}`,
    remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
}

/** A fresh database with the whole schema; on SQLite unless told otherwise. Close it when the file is done. */
export async function openTestDatabase(options: OpenOptions & { engine?: Engine } = {}): Promise<TestDatabase> {
  const { engine = 'sqlite', ...open } = options;
  const place = await createTestPlace(engine);
  const dataSource = await openDataSource(place.url, open);
  await migrateDatabase(dataSource);
  return {
    engine,
    url: place.url,
    dataSource,
    unitOfWork: new UnitOfWork(dataSource),
    close: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await place.remove();
    },
  };
}

export type OpenTestDatabase = ((options?: OpenOptions) => Promise<TestDatabase>) & { readonly engine: Engine };

/** Defines the same suite for SQLite and for MariaDB; where there is no MariaDB it is skipped with the reason in its title. */
export function describeOnEveryDatabase(title: string, define: (open: OpenTestDatabase) => void): void {
  const opener = (engine: Engine): OpenTestDatabase =>
    Object.assign((options: OpenOptions = {}) => openTestDatabase({ ...options, engine }), { engine });
  describe(`${title} (SQLite)`, () => {
    define(opener('sqlite'));
  });
  if (mariadbAbsence) {
    describe.skip(`${title} (MariaDB): ${mariadbAbsence}`, () => {
      define(opener('mariadb'));
    });
  } else {
    describe(`${title} (MariaDB)`, () => {
      define(opener('mariadb'));
    });
  }
}
