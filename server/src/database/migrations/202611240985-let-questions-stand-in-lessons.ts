import type { Migration } from '../migration.js';
import { addColumn, dropColumn, ref } from '../migration-columns.js';

/** A question may be asked on the way through a lesson, by one of its blocks, instead of in a quiz. */
export const letQuestionsStandInLessons: Migration = {
  name: '202611240985-let-questions-stand-in-lessons',
  up: (db) => addColumn(db, 'question', ref('block_id')),
  down: (db) => dropColumn(db, 'question', 'block_id'),
};
