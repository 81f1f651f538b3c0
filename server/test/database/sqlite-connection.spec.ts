import { preferredBranch, loadSqliteModule, type SqliteBranch } from '../../src/database/sqlite/sqlite-module.js';
import { SqliteConnection } from '../../src/database/sqlite/sqlite-connection.js';
import { SqliteError } from '../../src/database/sqlite/sqlite-error.js';

/** Both implementations where this Node has both; the port alone before Node 24. */
const branches: SqliteBranch[] = preferredBranch() === 'built-in' ? ['built-in', 'port'] : ['port'];

describe.each(branches)('a SQLite connection (%s)', (branch) => {
  let db: SqliteConnection;
  beforeEach(() => {
    db = new SqliteConnection(':memory:', { module: loadSqliteModule(branch) });
    db.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE, b NOT NULL CHECK (b <> 13))');
  });
  afterEach(() => {
    db.close();
  });
  const insert = (...values: unknown[]) => db.prepare('INSERT INTO t VALUES (?, ?, ?)').run(...values);
  const kindOf = (value: unknown) => db.prepare('SELECT typeof(?) AS kind, ? AS value').all(value, value)[0];

  it.each([
    [null, 'null', null],
    [undefined, 'null', null],
    [7, 'integer', 7],
    [-1.5, 'real', -1.5],
    [2 ** 60, 'real', 2 ** 60],
    [12n, 'integer', 12],
    [true, 'integer', 1],
    [false, 'integer', 0],
    ['承诺', 'text', '承诺'],
    [new Date('2026-11-23T01:02:03.004Z'), 'text', '2026-11-23 01:02:03.004'],
  ])('binds %p as %s', (value, kind, read) => {
    expect(kindOf(value)).toMatchObject({ kind, value: read });
  });

  it('binds bytes as a blob', () => {
    expect(kindOf(Buffer.from([1, 2]))).toMatchObject({ kind: 'blob', value: new Uint8Array([1, 2]) });
  });

  it.each([[{}], [[1]], [() => 1], [Symbol('s')], [new Date(Number.NaN)]])(
    'refuses to bind %p and stays alive',
    (value) => {
      expect(() => kindOf(value)).toThrow();
      expect(kindOf(1)).toMatchObject({ value: 1 });
    },
  );

  it.each([
    ['SQLITE_CONSTRAINT_UNIQUE', [2, 'a', 1]],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', [1, 'b', 1]],
    ['SQLITE_CONSTRAINT_NOTNULL', [2, 'b', null]],
    ['SQLITE_CONSTRAINT_CHECK', [2, 'b', 13]],
  ])('names %s', (code, values) => {
    insert(1, 'a', 1);
    expect(() => insert(...values)).toThrow(SqliteError);
    expect(() => insert(...values)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('answers with changes, with rows and with pragmas', () => {
    expect(insert(5, 'a', 1)).toEqual({ changes: 1, lastInsertRowid: 5 });
    expect(db.prepare('SELECT id FROM t')).toMatchObject({ reader: true });
    expect(db.prepare('DELETE FROM t').reader).toBe(false);
    expect(db.pragma('table_info("t")').map((column) => column['name'])).toEqual(['id', 'a', 'b']);
  });

  it('knows whether a transaction is open', () => {
    expect(db.inTransaction).toBe(false);
    db.exec('BEGIN');
    expect(db.inTransaction).toBe(true);
  });
});
