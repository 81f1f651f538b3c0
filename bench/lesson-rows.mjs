/** Rows of the size and shape of real learning progress, for the inserts that heartbeats are measured against. */
import { randomBytes } from 'node:crypto';

const COLUMNS = [
  ...['id', 'netizen_id', 'micro_lesson_id', 'lesson_version', 'covered', 'allowance_ms', 'last_beat_at'],
  ...['position_ms', 'status', 'best_score', 'updated_at'],
];

export const LESSON_INSERT = `INSERT INTO lesson_progress (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`;

const id = () => randomBytes(18).toString('hex');

export function lessonRow() {
  const at = '2018-06-01 02:00:00.000';
  return [id(), id(), id(), 1, '[[0,41.337]]', 41_337, at, 41_337, 'IN_PROGRESS', null, at];
}
