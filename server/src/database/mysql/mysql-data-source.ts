import mysql, { type Connection, type PoolOptions } from 'mysql2';
import { DataSource } from 'typeorm';
import type { MysqlAddress } from '../database-url.js';
import type { SharedOptions } from '../shared-options.js';

/** What every connection of the pool is told once: strict about lengths, UTC, and no waiting for locks without end. */
const SESSION_STATEMENTS = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO', " +
    "time_zone = '+00:00', innodb_lock_wait_timeout = 5",
];

/** mysql2 with a pool that prepares each new connection before anyone can use it. */
const preparedMysql2 = {
  ...mysql,
  createPool(options: PoolOptions) {
    const pool = mysql.createPool(options);
    pool.on('connection', (connection: Connection) => {
      for (const statement of SESSION_STATEMENTS) {
        connection.query(statement, (error) => {
          if (error) connection.destroy();
        });
      }
    });
    return pool;
  },
};

function connectionOptions(address: MysqlAddress): PoolOptions {
  const { host, port, username, password, database, ssl } = address;
  return { host, port, user: username, password, database, ...(ssl ? { ssl: { rejectUnauthorized: true } } : {}) };
}

/** Asks the server what it is: TypeORM must know, or it sees differences in a schema that has none. */
export async function detectServerType(address: MysqlAddress): Promise<'mariadb' | 'mysql'> {
  const connection = mysql.createConnection({ ...connectionOptions(address), connectTimeout: 10_000 });
  try {
    const [rows] = await connection.promise().query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
    return /mariadb/i.test(String(rows[0]?.['version'])) ? 'mariadb' : 'mysql';
  } finally {
    connection.destroy();
  }
}

/** A data source over a pool of connections to MariaDB or MySQL. */
export async function createMysqlDataSource(
  address: MysqlAddress,
  shared: SharedOptions,
  poolSize: number,
): Promise<DataSource> {
  const { host, port, username, password, database, ssl } = address;
  return new DataSource({
    ...shared,
    type: await detectServerType(address),
    driver: preparedMysql2,
    host,
    port,
    username,
    password,
    database,
    ...(ssl ? { ssl: { rejectUnauthorized: true } } : {}),
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: 10_000,
    poolSize,
    extra: { enableKeepAlive: true, maxIdle: poolSize },
  });
}
