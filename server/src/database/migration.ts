import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One step of the schema. `up` must be safe to run again on MariaDB and MySQL, where every DDL statement commits at
 * once: keep it small, and begin with "if it is not there".
 */
export interface Migration {
  /** `YYYYMMDDhhmm-verb-phrase`, the same as the file's name; steps run in this order. */
  readonly name: string;
  up(db: QueryRunner): Promise<void>;
  down(db: QueryRunner): Promise<void>;
}

const NAME = /^(\d{12})-[a-z0-9]+(-[a-z0-9]+)*$/;

/** The class that TypeORM wants for a step; it reads the order from the last 13 digits of the name. */
export function toMigrationClass(migration: Migration): new () => MigrationInterface {
  const stamp = NAME.exec(migration.name)?.[1];
  if (!stamp) throw new Error(`a migration is called "YYYYMMDDhhmm-verb-phrase", not "${migration.name}"`);
  const name = `${migration.name.slice(stamp.length + 1)}-0${stamp}`;
  return class implements MigrationInterface {
    readonly name = name;
    up = (db: QueryRunner) => migration.up(db);
    down = (db: QueryRunner) => migration.down(db);
  };
}
