import type { Migration } from '../migration.js';
import { addColumn, dropColumn, hex } from '../migration-columns.js';

/** A complaint that is sent again finds the first one. Null for complaints from before. */
export const addComplaintRepeatKey: Migration = {
  name: '202611240100-add-complaint-repeat-key',
  up: (db) => addColumn(db, 'complaint', hex('repeat_key', 64, { nullable: true }), { unique: true }),
  down: (db) => dropColumn(db, 'complaint', 'repeat_key'),
};
