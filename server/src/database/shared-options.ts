import type { DataSourceOptions } from 'typeorm';

/** What the data sources of all engines have in common. */
export type SharedOptions = Pick<
  DataSourceOptions,
  | 'entities'
  | 'migrations'
  | 'migrationsTableName'
  | 'migrationsTransactionMode'
  | 'namingStrategy'
  | 'logger'
  | 'logging'
  | 'synchronize'
>;
