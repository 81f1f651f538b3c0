import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseInUseError, SqliteFileLock } from '../../src/database/sqlite/sqlite-file-lock.js';

/** Another process that takes the same lock by SQLite's own means, says so, and stays. */
const HOLDER = `
  const { DatabaseSync } = require('@photostructure/sqlite');
  const db = new DatabaseSync(process.argv[1]);
  db.exec('BEGIN EXCLUSIVE');
  process.stdout.write('held');
  setTimeout(() => db.close(), 60000);
`;

describe('the lock of a SQLite file', () => {
  let folder: string;
  let path: string;
  let holder: ChildProcess | null = null;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gn-lock-'));
    path = join(folder, 'test.db');
  });
  afterEach(() => {
    holder?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('has one holder at a time, and can be taken again when it is released', () => {
    const lock = SqliteFileLock.acquire(path);
    expect(() => SqliteFileLock.acquire(path)).toThrow(DatabaseInUseError);
    lock.release();
    SqliteFileLock.acquire(path).release();
  });

  it('refuses a second process in one sentence, and is free as soon as the first is killed', async () => {
    const child = spawn(process.execPath, ['-e', HOLDER, `${path}.lock`], { stdio: ['ignore', 'pipe', 'inherit'] });
    holder = child;
    await once(child.stdout, 'data');
    expect(() => SqliteFileLock.acquire(path)).toThrow(
      /^The database .*test\.db is in use by another server process;[^\n]*\.$/,
    );
    child.kill('SIGKILL');
    await once(child, 'exit');
    SqliteFileLock.acquire(path).release();
  });
});
