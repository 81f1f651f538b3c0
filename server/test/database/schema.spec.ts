import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { entities } from '../../src/database/entities.js';
import { migrations } from '../../src/database/migrations.js';
import { migrateDatabase } from '../../src/database/migrate.js';
import { library } from './sample-tables.js';

const schemas = {
  'the product': { entities, migrations },
  'every kind of column': library,
};

describe.each(Object.entries(schemas))('the schema of %s', (_title, schema) => {
  describeOnEveryDatabase('as the migrations make it', (open) => {
    let db: TestDatabase;
    beforeAll(async () => {
      db = await open(schema);
    });
    afterAll(() => db.close());

    it('is the one that the entities describe', async () => {
      const differences = await db.dataSource.driver.createSchemaBuilder().log();
      expect(differences.upQueries.map((query) => query.query)).toEqual([]);
    });

    it('is not touched by migrating once more', async () => {
      expect(await migrateDatabase(db.dataSource)).toEqual([]);
    });

    it('can be made again over tables that are already there', async () => {
      await db.dataSource.query('DELETE FROM schema_migration');
      expect(await migrateDatabase(db.dataSource)).toHaveLength(schema.migrations?.length ?? 0);
    });

    it('can be taken down step by step', async () => {
      for (let step = 0; step < (schema.migrations?.length ?? 0); step += 1) await db.dataSource.undoLastMigration();
      const runner = db.dataSource.createQueryRunner();
      const left = await Promise.all(db.dataSource.entityMetadatas.map((table) => runner.hasTable(table.tableName)));
      await runner.release();
      expect(left).not.toContain(true);
    });
  });
});

describeOnEveryDatabase('a difference between entities and tables', (open) => {
  it('is seen', async () => {
    const db = await open({ entities: library.entities ?? [], migrations: [] });
    const differences = await db.dataSource.driver.createSchemaBuilder().log();
    expect(differences.upQueries.length).toBeGreaterThan(0);
    await db.close();
  });
});
