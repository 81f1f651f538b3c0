import { setTimeout as pause } from 'node:timers/promises';
import { In, type DataSource } from 'typeorm';
import { openDataSource } from '../../src/database/data-source.js';
import { migrateDatabase } from '../../src/database/migrate.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { GroupCommit } from '../../src/platform/group-commit/group-commit.js';
import { library, Shelf, shelf } from '../database/sample-tables.js';
import { hasMariadb, PrivateMariadb } from '../support/mariadb.mjs';

const CALLERS = 40;

const title = 'group commit, when MariaDB is killed under load';
(hasMariadb() ? describe : describe.skip)(hasMariadb() ? title : `${title}: no mariadbd on this machine`, () => {
  let server: PrivateMariadb;
  let dataSource: DataSource;
  beforeAll(async () => {
    server = await PrivateMariadb.create();
    const first = await openDataSource(server.url('mysql'), { entities: [], migrations: [] });
    await first.query('CREATE DATABASE crash');
    await first.destroy();
    dataSource = await openDataSource(server.url('crash'), library);
    await migrateDatabase(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await server.stop();
  });

  it('loses nothing that was acknowledged, doubles nothing, and goes on when the database is back', async () => {
    const commits = new GroupCommit<Shelf, string>(new UnitOfWork(dataSource), {
      name: 'shelves',
      commitBatch: async (tx, shelves) => {
        await tx.insert(Shelf, [...shelves]);
        return shelves.map((one) => one.id);
      },
      reconcile: async (tx, shelves) => {
        const found = new Set((await tx.findBy(Shelf, { id: In(shelves.map((one) => one.id)) })).map((one) => one.id));
        return shelves.map((one) => (found.has(one.id) ? one.id : null));
      },
    });
    const acknowledged: string[] = [];
    let running = true;
    const caller = async () => {
      while (running)
        await commits.submit(shelf()).then(
          (id) => acknowledged.push(id),
          () => pause(50),
        );
    };
    const callers = Array.from({ length: CALLERS }, caller);

    await pause(400);
    await server.kill();
    const beforeCrash = acknowledged.length;
    await server.start();
    await pause(2500);
    running = false;
    await Promise.all(callers);

    const stored = new Set((await dataSource.getRepository(Shelf).find({ select: { id: true } })).map((one) => one.id));
    expect(beforeCrash).toBeGreaterThan(CALLERS);
    expect(acknowledged.length).toBeGreaterThan(beforeCrash + CALLERS);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  });
});
