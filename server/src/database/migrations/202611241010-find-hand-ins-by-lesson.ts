import type { Migration } from '../migration.js';
import { addIndex, dropIndex } from '../migration-columns.js';

const COLUMNS = ['micro_lesson_id', 'status', 'submitted_at'];

/** The first hand-ins on a lesson's quiz are found without reading all there are. */
export const findHandInsByLesson: Migration = {
  name: '202611241010-find-hand-ins-by-lesson',
  up: (db) => addIndex(db, 'quiz_attempt', COLUMNS),
  down: (db) => dropIndex(db, 'quiz_attempt', COLUMNS),
};
