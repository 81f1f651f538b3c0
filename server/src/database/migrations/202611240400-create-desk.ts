import { createTable, dropTable, id, instant, integer, json, longText, ref, shortText } from '../migration-columns.js';
import type { Migration } from '../migration.js';

/** Long tasks, saved views and drafts of the people at the desk. */
export const createDesk: Migration = {
  name: '202611240400-create-desk',
  up: async (db) => {
    await createTable(db, {
      name: 'desk_task',
      columns: [
        id(),
        ref('staff_id'),
        shortText('kind', 40),
        shortText('title', 120),
        shortText('status', 12),
        integer('done'),
        integer('total', { nullable: true }),
        instant('created_at'),
        instant('heard_at'),
        instant('finished_at', { nullable: true }),
        instant('cancel_asked_at', { nullable: true }),
        shortText('file_name', 120, { nullable: true }),
        integer('file_bytes', { nullable: true }),
        instant('file_expires_at', { nullable: true }),
        longText('problem', { nullable: true }),
      ],
      indices: [['staff_id', 'created_at'], ['status']],
    });
    await createTable(db, {
      name: 'saved_view',
      columns: [id(), ref('staff_id'), shortText('list', 40), shortText('name', 40), json('state')],
      uniques: [['staff_id', 'list', 'name']],
    });
    await createTable(db, {
      name: 'desk_draft',
      columns: [
        ref('staff_id', { primary: true }),
        shortText('form', 80, { primary: true }),
        json('value'),
        integer('base_revision', { nullable: true }),
        instant('saved_at'),
      ],
    });
  },
  down: async (db) => {
    for (const table of ['desk_draft', 'saved_view', 'desk_task']) await dropTable(db, table);
  },
};
