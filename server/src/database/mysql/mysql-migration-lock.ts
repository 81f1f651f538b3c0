import type { DataSource } from 'typeorm';

/** A second server waits this long for the first one to finish migrating. */
const LOCK_WAIT_SECONDS = 120;
const COLLATION = 'utf8mb4_bin';

/** Runs `work` while no other process migrates or seeds the same database. */
export async function withMigrationLock<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner('master');
  try {
    const name = "CONCAT(LEFT(DATABASE(), 40), '.migration')";
    const rows = (await runner.query(`SELECT GET_LOCK(${name}, ?) AS held`, [LOCK_WAIT_SECONDS])) as {
      held: unknown;
    }[];
    if (Number(rows[0]?.held) !== 1)
      throw new Error('Another server has been migrating this database for two minutes.');
    try {
      return await work();
    } finally {
      await runner.query(`SELECT RELEASE_LOCK(${name})`);
    }
  } finally {
    await runner.release();
  }
}

/** Tables are made with the database's collation: set it to the binary one before the first table, if it is another. */
export async function readyMysqlDatabase(dataSource: DataSource): Promise<void> {
  const rows = (await dataSource.query('SELECT @@collation_database AS collation')) as { collation: string }[];
  if (rows[0]?.collation === COLLATION) return;
  await dataSource.query(`ALTER DATABASE CHARACTER SET utf8mb4 COLLATE ${COLLATION}`);
}
