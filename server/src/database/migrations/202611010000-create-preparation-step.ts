import { createTable, dropTable, instant, shortText } from '../migration-columns.js';
import type { Migration } from '../migration.js';

export const createPreparationStep: Migration = {
  name: '202611010000-create-preparation-step',
  up: (db) =>
    createTable(db, {
      name: 'preparation_step',
      columns: [shortText('name', 64, { primary: true }), instant('finished_at')],
    }),
  down: (db) => dropTable(db, 'preparation_step'),
};
