import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { SqliteFileLock } from './sqlite-file-lock.js';

/** What the name of a file ends with while it is being filled. */
export const UNFINISHED = '.unfinished';
const LEFTOVERS = ['', '-wal', '-shm', '-journal', '.lock'];

function remove(path: string): void {
  for (const suffix of LEFTOVERS) rmSync(path + suffix, { force: true });
}

/**
 * Lets `work` fill a SQLite file. One that exists is handed over as it is; a new one is filled under another name and
 * takes its own when `work` has closed it, so that a crash, a full disk or Ctrl-C never leaves half a database.
 * @throws DatabaseInUseError when another process has the file.
 */
export async function makeSqliteFile<T>(path: string, work: (file: string) => Promise<T>): Promise<T> {
  const target = resolve(path);
  if (existsSync(target)) return work(target);
  const lock = SqliteFileLock.acquire(target);
  const unfinished = target + UNFINISHED;
  try {
    remove(unfinished);
    const result = await work(unfinished);
    // An unfinished file has no write-ahead log (see `journalOf`), so the file alone is the database.
    renameSync(unfinished, target);
    return result;
  } finally {
    remove(unfinished);
    lock.release();
  }
}
