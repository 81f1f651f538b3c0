import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { createTable, dropTable, hex, id, instant, integer, json, ref, shortText } from '../migration-columns.js';

/** What families promise each other, what they learn together, and the certificates of both. */
export const createCovenantAndCoLesson: Migration = {
  name: '202611241201-create-covenant-and-co-lesson',
  up: async (db) => {
    await createPromises(db);
    await createLearning(db);
  },
  down: async (db) => {
    for (const table of [
      'family_serial',
      'family_certificate',
      'co_lesson_participant',
      'co_lesson',
      'family_clause',
      'family_agreement',
      'family_covenant',
    ]) {
      await dropTable(db, table);
    }
  },
};

async function createPromises(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'family_covenant',
    columns: [
      id(),
      ref('family_id'),
      integer('version'),
      json('clause_keys'),
      json('own_clause_ids'),
      instant('created_at'),
    ],
    uniques: [['family_id', 'version']],
  });
  await createTable(db, {
    name: 'family_agreement',
    columns: [id(), ref('family_id'), integer('version'), ref('netizen_id'), instant('agreed_at')],
    uniques: [['netizen_id', 'family_id', 'version']],
    indices: [['family_id', 'version']],
  });
  await createTable(db, {
    name: 'family_clause',
    columns: [
      id(),
      ref('family_id'),
      ref('netizen_id', { nullable: true }),
      shortText('text', 60),
      shortText('status', 8),
      hex('repeat_key', 64, { nullable: true }),
      instant('created_at'),
    ],
    uniques: [['repeat_key']],
    indices: [['family_id'], ['netizen_id']],
  });
}

async function createLearning(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'co_lesson',
    columns: [
      ...[id(), ref('family_id'), ref('micro_lesson_id'), ref('session_id'), shortText('status', 12)],
      ...[json('turns'), integer('lesson_seconds'), integer('turn'), json('covered'), integer('allowance_ms')],
      ...[instant('last_beat_at'), integer('last_seq'), instant('started_at')],
      ...[instant('ended_at', { nullable: true }), hex('repeat_key', 64)],
    ],
    uniques: [['repeat_key']],
    indices: [['family_id', 'status']],
  });
  await createTable(db, {
    name: 'co_lesson_participant',
    columns: [
      ...[id(), ref('co_lesson_id'), ref('netizen_id'), ref('place')],
      ...[integer('position'), ref('learning_session_id')],
    ],
    uniques: [['netizen_id', 'place']],
    indices: [['co_lesson_id']],
  });
  await createTable(db, {
    name: 'family_certificate',
    columns: [
      ...[id(), ref('family_id'), shortText('number', 32), shortText('public_token', 20)],
      ...[ref('micro_lesson_id'), instant('given_at'), instant('revoked_at', { nullable: true })],
    ],
    uniques: [['family_id'], ['number'], ['public_token']],
  });
  await createTable(db, {
    name: 'family_serial',
    columns: [shortText('scope', 16, { primary: true }), integer('last_number')],
  });
}
