import type { Migration } from '../migration.js';
import { createTable, dropTable, id, longText } from '../migration-columns.js';

/** Where a server whose disk was full tries whether it can write again. */
export const createWriteProbe: Migration = {
  name: '202611240130-create-write-probe',
  up: (db) => createTable(db, { name: 'write_probe', columns: [id(), longText('filler')] }),
  down: (db) => dropTable(db, 'write_probe'),
};
