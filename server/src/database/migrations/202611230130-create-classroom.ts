import type { QueryRunner } from 'typeorm';
import {
  boolean,
  createTable,
  dropTable,
  id,
  instant,
  integer,
  json,
  longText,
  ref,
  shortText,
} from '../migration-columns.js';
import type { Migration } from '../migration.js';

async function createContent(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'course',
    columns: [
      id(),
      shortText('course_key', 60),
      integer('version'),
      integer('ordinal'),
      shortText('title', 120),
      longText('summary'),
      shortText('quality', 24),
      shortText('audience', 60),
      integer('activity_ordinal'),
      shortText('publisher', 80),
      boolean('demonstration'),
      instant('published_at', { nullable: true }),
    ],
    uniques: [['course_key']],
    indices: [['ordinal']],
  });
  await createTable(db, {
    name: 'micro_lesson',
    columns: [
      id(),
      ref('course_id'),
      integer('ordinal'),
      integer('version'),
      shortText('title', 120),
      shortText('quality', 24),
      integer('seconds'),
      json('blocks'),
      json('quiz', { nullable: true }),
    ],
    uniques: [['course_id', 'ordinal']],
  });
  await createTable(db, {
    name: 'question',
    columns: [
      id(),
      ref('course_id'),
      ref('micro_lesson_id', { nullable: true }),
      shortText('kind', 12),
      longText('stem'),
      json('options'),
      json('answer_key'),
      longText('explanation'),
      shortText('quality', 24),
      integer('difficulty'),
    ],
    indices: [['course_id']],
  });
}

async function createLearning(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'learning_session',
    columns: [
      id(),
      ref('netizen_id'),
      ref('micro_lesson_id'),
      ref('place'),
      shortText('status', 8),
      integer('last_seq'),
      instant('started_at'),
      instant('closed_at', { nullable: true }),
    ],
    uniques: [['netizen_id', 'micro_lesson_id', 'place']],
  });
  await createTable(db, {
    name: 'lesson_progress',
    columns: [
      id(),
      ref('netizen_id'),
      ref('micro_lesson_id'),
      integer('lesson_version'),
      json('covered'),
      integer('allowance_ms'),
      instant('last_beat_at'),
      integer('position_ms'),
      shortText('status', 12),
      integer('best_score', { nullable: true }),
      instant('updated_at'),
    ],
    uniques: [['netizen_id', 'micro_lesson_id']],
  });
  await createTable(db, {
    name: 'quiz_attempt',
    columns: [
      id(),
      ref('netizen_id'),
      ref('micro_lesson_id'),
      ref('place'),
      shortText('status', 12),
      json('drawn'),
      json('answers', { nullable: true }),
      integer('score', { nullable: true }),
      boolean('passed', { nullable: true }),
      instant('drawn_at'),
      instant('submitted_at', { nullable: true }),
    ],
    uniques: [['netizen_id', 'micro_lesson_id', 'place']],
    indices: [['netizen_id', 'submitted_at']],
  });
}

async function createCompletions(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'completion',
    columns: [
      id(),
      ref('netizen_id'),
      ref('course_id'),
      integer('course_version'),
      shortText('number', 32),
      shortText('public_token', 20),
      shortText('status', 8),
      instant('completed_at'),
      instant('revoked_at', { nullable: true }),
    ],
    uniques: [['netizen_id', 'course_id', 'course_version'], ['number'], ['public_token']],
  });
  await createTable(db, {
    name: 'completion_serial',
    columns: [shortText('scope', 16, { primary: true }), integer('last_number')],
  });
}

const tables = [
  'completion_serial',
  'completion',
  'quiz_attempt',
  'lesson_progress',
  'learning_session',
  'question',
  'micro_lesson',
  'course',
];

/** Courses and their question banks, what learners have done in them, and certificates. */
export const createClassroom: Migration = {
  name: '202611230130-create-classroom',
  up: async (db) => {
    await createContent(db);
    await createLearning(db);
    await createCompletions(db);
  },
  down: async (db) => {
    for (const table of tables) await dropTable(db, table);
  },
};
