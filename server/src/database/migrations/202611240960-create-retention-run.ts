import type { Migration } from '../migration.js';
import { createTable, dropTable, instant, shortText } from '../migration-columns.js';

/** Which server carries out a night's removals: the one that writes the row of the day. */
export const createRetentionRun: Migration = {
  name: '202611240960-create-retention-run',
  up: (db) =>
    createTable(db, {
      name: 'retention_run',
      columns: [
        shortText('day', 10, { primary: true }),
        instant('started_at'),
        instant('finished_at', { nullable: true }),
      ],
    }),
  down: (db) => dropTable(db, 'retention_run'),
};
