import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import {
  createTable,
  dropTable,
  hex,
  id,
  instant,
  integer,
  json,
  longText,
  ref,
  shortText,
} from '../migration-columns.js';

const maybe = { nullable: true };

/** Courses as their authors have them: versions, lessons, remarks; and the units' question banks. */
export const createAuthoring: Migration = {
  name: '202611240995-create-authoring',
  up: async (db) => {
    await createVersions(db);
    await createLessons(db);
    await createTable(db, {
      name: 'bank_question',
      columns: [
        id(),
        ref('unit_id'),
        hex('stem_hash', 64),
        shortText('kind', 12),
        longText('situation', maybe),
        longText('stem'),
        json('options'),
        json('answer_key'),
        longText('explanation'),
        shortText('source', 200),
        shortText('quality', 24),
        integer('difficulty'),
        instant('retired_at', maybe),
        instant('updated_at'),
        integer('revision'),
      ],
      uniques: [['unit_id', 'stem_hash']],
      indices: [['unit_id', 'quality']],
    });
  },
  down: async (db) => {
    for (const table of ['bank_question', 'draft_comment', 'draft_lesson', 'course_version'])
      await dropTable(db, table);
  },
};

async function createVersions(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'course_version',
    columns: [
      id(),
      ref('course_id'),
      integer('number'),
      ref('open_key', maybe),
      shortText('status', 12),
      ref('unit_id'),
      integer('activity_ordinal'),
      shortText('region_code', 12, maybe),
      shortText('title', 40),
      longText('summary'),
      shortText('quality', 24),
      shortText('audience', 12),
      ref('author_id'),
      shortText('author_name', 40),
      json('writers'),
      ref('submitted_by', maybe),
      shortText('submitted_by_name', 40, maybe),
      ref('checked_by', maybe),
      shortText('checked_by_name', 40, maybe),
      instant('checked_at', maybe),
      longText('returned_reason', maybe),
      instant('publish_at', maybe),
      instant('published_at', maybe),
      instant('retired_at', maybe),
      instant('updated_at'),
      integer('revision'),
    ],
    uniques: [['course_id', 'number'], ['open_key']],
    indices: [
      ['unit_id', 'updated_at'],
      ['status', 'publish_at'],
    ],
  });
}

async function createLessons(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'draft_lesson',
    columns: [
      id(),
      ref('course_version_id'),
      ref('lesson_key'),
      integer('ordinal'),
      shortText('title', 40),
      integer('seconds'),
      json('blocks'),
      json('quiz', maybe),
      shortText('updated_by_name', 40),
      instant('updated_at'),
      integer('revision'),
    ],
    uniques: [['course_version_id', 'lesson_key']],
    indices: [['course_version_id', 'ordinal']],
  });
  await createTable(db, {
    name: 'draft_comment',
    columns: [
      id(),
      ref('course_version_id'),
      ref('lesson_key', maybe),
      ref('block_id', maybe),
      ref('staff_id'),
      shortText('staff_name', 40),
      longText('text'),
      instant('at'),
      instant('resolved_at', maybe),
      shortText('resolved_by_name', 40, maybe),
    ],
    indices: [['course_version_id', 'at']],
  });
}
