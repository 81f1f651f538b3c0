import { isConnectionLost, isDiskFull, isTransient } from '../../src/database/database-failure.js';
import { databaseRefusal, StorageFullError } from '../../src/database/database-refusal.js';
import { StorageProbe } from '../../src/database/storage-probe.js';
import { StorageWatch } from '../../src/database/storage-watch.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { TestClock } from '../../src/platform/clock.js';
import { NotReadyError } from '../../src/platform/not-ready.error.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';

const failure = (facts: object): Error => Object.assign(new Error(), facts);

describe('what a failure of the database means', () => {
  it.each([
    ['SQLite', { code: 'SQLITE_FULL', message: 'database or disk is full' }],
    ['the file system', { code: 'ENOSPC' }],
    ['ER_DISK_FULL', { errno: 1021, code: 'ER_DISK_FULL' }],
    ['a full tablespace', { errno: 1114, message: "The table 'ballot' is full" }],
    ['InnoDB', { errno: 1030, message: 'Got error 28 "No space left on device" from storage engine InnoDB' }],
    ['a temporary file', { errno: 3, message: "Error writing file '/tmp/MLfd=1' (Errcode: 28)" }],
    ['TypeORM around it', { driverError: failure({ errno: 1021 }) }],
  ])('says of %s that the disk is full', (_what, facts) => {
    const error = failure(facts);
    expect(isDiskFull(error)).toBe(true);
    const refusal = databaseRefusal(error);
    expect(refusal).toBeInstanceOf(StorageFullError);
    expect(refusal).toMatchObject({ httpStatus: 503, code: 'COMMON.STORAGE_FULL', wakesSomeone: true });
  });

  it.each([
    ['a deadlock', { errno: 1213 }, true],
    ['a lost connection', { code: 'ECONNRESET' }, true],
    ['error 128', { errno: 1030, message: 'Got error 128 from storage engine' }, false],
    ['a constraint', { code: 'SQLITE_CONSTRAINT_UNIQUE' }, false],
    ['a refusal of ours', new StorageFullError(null), false],
    ['nothing at all', {}, false],
  ])('does not say so of %s', (_what, facts, busy) => {
    const error = facts instanceof Error ? facts : failure(facts);
    expect(isDiskFull(error)).toBe(false);
    expect(isTransient(error) || isConnectionLost(error)).toBe(busy);
    const refusal = databaseRefusal(error);
    if (busy) expect(refusal).toBeInstanceOf(NotReadyError);
    else expect(refusal).toBeNull();
  });
});

describeOnEveryDatabase('a table that takes no more', (open) => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.close());

  /** A real refusal of the engine: SQLite beyond its last page, MariaDB beyond the bound of a table in memory. */
  const overflow: Readonly<Record<string, readonly string[]>> = {
    sqlite: [
      'PRAGMA max_page_count = 1',
      'CREATE TABLE tiny (filler text)',
      'INSERT INTO tiny VALUES (zeroblob(99999))',
    ],
    mariadb: [
      'SET SESSION max_heap_table_size = 16384',
      'CREATE TEMPORARY TABLE tiny (filler varchar(10000)) ENGINE=MEMORY',
      ...Array<string>(300).fill("INSERT INTO tiny VALUES (REPEAT('x', 9999))"),
    ],
  };

  it('is noticed, and forgotten when a write succeeds', async () => {
    const watch = new StorageWatch();
    const unitOfWork = new UnitOfWork(db.dataSource, watch);
    const probe = new StorageProbe(unitOfWork, watch, new TestClock());
    const filling = unitOfWork.run(async (tx) => {
      for (const statement of overflow[open.engine] ?? []) await tx.query(statement);
    });
    const refused = await filling.catch((error: unknown) => error);
    expect(isDiskFull(refused)).toBe(true);
    expect(watch.isFull).toBe(true);
    if (open.engine === 'sqlite') await db.dataSource.query('PRAGMA max_page_count = 1000000');
    expect(await probe.hasRoom()).toBe(true);
    expect(watch.isFull).toBe(false);
  });
});
