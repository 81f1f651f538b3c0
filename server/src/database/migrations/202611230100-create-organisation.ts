import { boolean, createTable, dropTable, id, integer, json, longText, shortText } from '../migration-columns.js';
import type { Migration } from '../migration.js';

/** Years, regions and units. */
export const createOrganisation: Migration = {
  name: '202611230100-create-organisation',
  up: async (db) => {
    await createTable(db, {
      name: 'edition',
      columns: [
        id(),
        integer('year'),
        shortText('title', 120),
        shortText('document_number', 60),
        longText('goal_quote'),
        boolean('is_current'),
        boolean('demonstration'),
      ],
      uniques: [['year']],
    });
    await createTable(db, {
      name: 'region',
      columns: [
        shortText('code', 6, { primary: true }),
        shortText('name', 40),
        shortText('kind', 20),
        shortText('parent_code', 6, { nullable: true }),
        integer('ordinal'),
      ],
    });
    await createTable(db, {
      name: 'org_unit',
      columns: [id(), shortText('name', 80), json('sectors'), shortText('region_code', 6)],
      uniques: [['name']],
    });
  },
  down: async (db) => {
    for (const table of ['org_unit', 'region', 'edition']) await dropTable(db, table);
  },
};
