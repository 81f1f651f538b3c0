import type { Migration } from '../migration.js';
import { addColumn, dropColumn, exchangeUnique, instant, integer, longText, ref } from '../migration-columns.js';

const BEFORE = ['course_id', 'ordinal'];
const AFTER = ['course_id', 'course_version', 'ordinal'];

const columns = {
  course: [instant('retired_at')],
  micro_lesson: [integer('course_version'), ref('lesson_key')],
  question: [integer('course_version'), ref('bank_question_id'), longText('situation')],
} as const;

/** Lessons and questions belong to a version of their course; those of earlier versions stay for who began them. */
export const letCoursesHaveVersions: Migration = {
  name: '202611240930-let-courses-have-versions',
  up: async (db) => {
    for (const [table, added] of Object.entries(columns)) {
      for (const column of added) await addColumn(db, table, column);
    }
    await db.query('UPDATE micro_lesson SET course_version = 1, lesson_key = id WHERE course_version IS NULL');
    await db.query('UPDATE question SET course_version = 1 WHERE course_version IS NULL');
    await exchangeUnique(db, 'micro_lesson', { from: BEFORE, to: AFTER });
  },
  down: async (db) => {
    await exchangeUnique(db, 'micro_lesson', { from: AFTER, to: BEFORE });
    for (const [table, added] of Object.entries(columns)) {
      for (const { name } of [...added].reverse()) await dropColumn(db, table, name);
    }
  },
};
