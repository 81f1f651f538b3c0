import type { Migration } from '../migration.js';
import { addColumn, dropColumn, hex } from '../migration-columns.js';

/** A group whose founding is sent again finds the first one. Null for groups from before. */
export const addGroupRepeatKey: Migration = {
  name: '202611241000-add-group-repeat-key',
  up: async (db) => {
    await addColumn(db, 'group_pledge', hex('repeat_key', 64, { nullable: true }), { unique: true });
    await addColumn(db, 'group_pledge', hex('repeat_content', 64, { nullable: true }));
  },
  down: async (db) => {
    await dropColumn(db, 'group_pledge', 'repeat_content');
    await dropColumn(db, 'group_pledge', 'repeat_key');
  },
};
