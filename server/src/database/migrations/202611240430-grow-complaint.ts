import type { Migration } from '../migration.js';
import {
  addColumn,
  createTable,
  dropTable,
  id,
  instant,
  integer,
  longText,
  ref,
  shortText,
} from '../migration-columns.js';

const columns = [
  ref('unit_id'),
  ref('taken_by'),
  shortText('taken_by_name', 40),
  instant('taken_at'),
  instant('closed_at'),
  longText('closing_words'),
  integer('revision'),
];

/** Who deals with a complaint, what was answered, and how it ended. */
export const growComplaint: Migration = {
  name: '202611240430-grow-complaint',
  up: async (db) => {
    for (const column of columns) await addColumn(db, 'complaint', column);
    await db.query('UPDATE complaint SET revision = 1 WHERE revision IS NULL');
    await createTable(db, {
      name: 'complaint_reply',
      columns: [
        id(),
        ref('complaint_id'),
        ref('staff_id'),
        shortText('staff_name', 40),
        shortText('unit_name', 80),
        longText('text'),
        instant('at'),
      ],
      indices: [['complaint_id', 'at']],
      foreignKeys: { complaint_id: 'complaint' },
    });
  },
  down: async (db) => {
    await dropTable(db, 'complaint_reply');
    // None of them is indexed, so there is nothing to look up first.
    for (const { name } of [...columns].reverse()) {
      if (await db.hasColumn('complaint', name)) await db.query(`ALTER TABLE complaint DROP COLUMN ${name}`);
    }
  },
};
