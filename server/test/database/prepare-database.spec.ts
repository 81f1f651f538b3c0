import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createPreparationStep } from '../../src/database/migrations/202611010000-create-preparation-step.js';
import { openDataSource } from '../../src/database/data-source.js';
import type { Migration } from '../../src/database/migration.js';
import { DatabasePreparationError, prepareDatabase } from '../../src/database/prepare-database.js';
import { PreparationStep } from '../../src/database/preparation-step.js';
import { DatabaseInUseError } from '../../src/database/sqlite/sqlite-file-lock.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../support/test-database.js';
import { library, Shelf, shelf } from './sample-tables.js';

const schema = {
  entities: [PreparationStep, ...(library.entities ?? [])],
  migrations: [createPreparationStep, ...(library.migrations ?? [])],
};
const seed = async (dataSource: DataSource) => {
  await dataSource.getRepository(Shelf).insert(shelf({ label: 'seeded' }));
};

async function countShelves(url: string): Promise<number> {
  const dataSource = await openDataSource(url, schema);
  const count = await dataSource.getRepository(Shelf).count();
  await dataSource.destroy();
  return count;
}

describeOnEveryDatabase('preparing a database', (open) => {
  let place: TestPlace;
  beforeEach(async () => {
    place = await createTestPlace(open.engine);
  });
  afterEach(() => place.remove());

  it('migrates, and seeds the first time only', async () => {
    await expect(prepareDatabase(place.url, { ...schema, seed })).resolves.toEqual({ seeded: true });
    await expect(prepareDatabase(place.url, { ...schema, seed })).resolves.toEqual({ seeded: false });
    expect(await countShelves(place.url)).toBe(1);
  });

  it('seeds again when the first seeding failed', async () => {
    const failing = () => Promise.reject(new Error('no seed today'));
    await expect(prepareDatabase(place.url, { ...schema, seed: failing })).rejects.toThrow('no seed today');
    await expect(prepareDatabase(place.url, { ...schema, seed })).resolves.toEqual({ seeded: true });
    expect(await countShelves(place.url)).toBe(1);
  });

  if (open.engine === 'mariadb') {
    it('lets one of two servers that start together do it', async () => {
      const both = await Promise.all([1, 2].map(() => prepareDatabase(place.url, { ...schema, seed })));
      expect(both.filter((result) => result.seeded)).toHaveLength(1);
      expect(await countShelves(place.url)).toBe(1);
    });
  }
});

describe('preparing a SQLite file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gn-prepare-'));
    path = join(folder, 'deeper', 'test.db');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const broken: Migration = {
    name: '202612010000-break-everything',
    up: async (db) => {
      await db.query('CREATE TABLE half_made (id TEXT)');
      throw new Error('broken');
    },
    down: () => Promise.resolve(),
  };

  it('leaves no file when a step fails, and nothing of what it made beside it', async () => {
    const attempt = prepareDatabase(`sqlite:${path}`, { ...schema, migrations: [...schema.migrations, broken] });
    await expect(attempt).rejects.toThrow('broken');
    expect(readdirSync(join(folder, 'deeper'))).toEqual(['test.db.lock']);
  });

  it('begins afresh over what a killed process has left', async () => {
    await prepareDatabase(`sqlite:${path}`, schema);
    rmSync(path);
    writeFileSync(`${path}.unfinished`, 'half');
    await prepareDatabase(`sqlite:${path}`, schema);
    expect(existsSync(`${path}.unfinished`)).toBe(false);
    expect(await countShelves(`sqlite:${path}`)).toBe(0);
  });

  it('takes all pending steps into an existing file, or none', async () => {
    await prepareDatabase(`sqlite:${path}`, { ...schema, migrations: [createPreparationStep] });
    const attempt = prepareDatabase(`sqlite:${path}`, { ...schema, migrations: [...schema.migrations, broken] });
    await expect(attempt).rejects.toThrow('broken');
    const dataSource = await openDataSource(`sqlite:${path}`, schema);
    const tables = (await dataSource.query("SELECT name FROM sqlite_master WHERE type = 'table'")) as {
      name: string;
    }[];
    await dataSource.destroy();
    const names = tables.map((table) => table.name);
    expect(names).toContain('preparation_step');
    expect(names).not.toContain('shelf');
    expect(names).not.toContain('half_made');
  });

  it('refuses a file that is in use', async () => {
    await prepareDatabase(`sqlite:${path}`, schema);
    const owner = await openDataSource(`sqlite:${path}`, schema);
    await expect(prepareDatabase(`sqlite:${path}`, schema)).rejects.toThrow(DatabaseInUseError);
    await owner.destroy();
    await expect(prepareDatabase(`sqlite:${path}`, schema)).resolves.toEqual({ seeded: false });
  });

  it('says in one sentence that a server cannot be reached', async () => {
    const attempt = prepareDatabase('mysql://nobody:secret@127.0.0.1:1/none', schema);
    await expect(attempt).rejects.toThrow(DatabasePreparationError);
    await expect(prepareDatabase('mysql://nobody:secret@127.0.0.1:1/none', schema)).rejects.toThrow(
      /^[^\n]*cannot be reached\.$/,
    );
  });
});
