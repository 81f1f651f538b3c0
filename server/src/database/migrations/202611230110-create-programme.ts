import { createTable, dropTable, id, integer, longText, ref, shortText } from '../migration-columns.js';
import type { Migration } from '../migration.js';

/** The activities of a year and the units that cooperate in them. */
export const createProgramme: Migration = {
  name: '202611230110-create-programme',
  up: async (db) => {
    await createTable(db, {
      name: 'activity',
      columns: [
        id(),
        ref('edition_id'),
        integer('ordinal'),
        shortText('title', 120),
        shortText('short_title', 20),
        longText('basis_quote'),
        ref('lead_unit_id'),
      ],
      uniques: [['edition_id', 'ordinal']],
      indices: [['lead_unit_id']],
    });
    await createTable(db, {
      name: 'cooperation',
      columns: [ref('activity_id', { primary: true }), ref('unit_id', { primary: true }), integer('ordinal')],
    });
  },
  down: async (db) => {
    for (const table of ['cooperation', 'activity']) await dropTable(db, table);
  },
};
