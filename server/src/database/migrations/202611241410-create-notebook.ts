import type { Migration } from '../migration.js';
import { createTable, dropTable, id, instant, integer, longText, ref } from '../migration-columns.js';

/** Notes and favourites of learners. */
export const createNotebook: Migration = {
  name: '202611241410-create-notebook',
  up: async (db) => {
    await createTable(db, {
      name: 'note',
      columns: [
        id(),
        ref('netizen_id'),
        ref('micro_lesson_id'),
        integer('at_seconds'),
        longText('text'),
        integer('revision'),
        instant('created_at'),
        instant('updated_at'),
      ],
      indices: [['netizen_id', 'micro_lesson_id']],
    });
    await createTable(db, {
      name: 'favourite',
      columns: [id(), ref('netizen_id'), ref('course_id'), instant('created_at')],
      uniques: [['netizen_id', 'course_id']],
    });
  },
  down: async (db) => {
    await dropTable(db, 'favourite');
    await dropTable(db, 'note');
  },
};
