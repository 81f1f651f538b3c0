import type { Migration } from '../migration.js';
import { createTable, dropTable, instant, ref } from '../migration-columns.js';

/** How far each learner's time without a network is used up. */
export const createOfflineClock: Migration = {
  name: '202611241420-create-offline-clock',
  up: (db) =>
    createTable(db, {
      name: 'offline_clock',
      columns: [ref('netizen_id', { primary: true }), instant('spent_until')],
    }),
  down: (db) => dropTable(db, 'offline_clock'),
};
