import type { Migration } from '../migration.js';
import { createTable, dropTable, hex, id, instant, ref, shortText } from '../migration-columns.js';

/** Families and who is in them. */
export const createFamily: Migration = {
  name: '202611241200-create-family',
  up: async (db) => {
    await createTable(db, {
      name: 'family',
      columns: [
        id(),
        shortText('code', 8, { nullable: true }),
        instant('code_expires_at', { nullable: true }),
        hex('repeat_key', 64, { nullable: true }),
        instant('created_at'),
      ],
      uniques: [['code'], ['repeat_key']],
    });
    await createTable(db, {
      name: 'family_member',
      columns: [
        id(),
        ref('family_id'),
        ref('netizen_id'),
        shortText('role', 16),
        shortText('title', 16),
        hex('pin_hash', 64, { nullable: true }),
        instant('joined_at'),
      ],
      uniques: [['netizen_id']],
      indices: [['family_id']],
    });
  },
  down: async (db) => {
    await dropTable(db, 'family_member');
    await dropTable(db, 'family');
  },
};
