import type { Migration } from '../migration.js';
import {
  boolean,
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

/** Lectures and events, their sessions, and who signed up. */
export const createGathering: Migration = {
  name: '202611241100-create-gathering',
  up: async (db) => {
    await createTable(db, {
      name: 'gathering',
      columns: [
        ...[id(), shortText('kind', 16), shortText('status', 12), ref('unit_id'), integer('activity_ordinal')],
        ...[shortText('region_code', 12), shortText('title', 60), longText('summary')],
        ...[shortText('lecturer', 60, { nullable: true }), shortText('place', 100, { nullable: true })],
        ...[shortText('online_link', 300, { nullable: true }), json('ages'), boolean('guardian_needed'), json('form')],
        ...[instant('sign_up_opens_at'), instant('sign_up_closes_at'), integer('offer_hours')],
        ...[longText('cancel_reason', { nullable: true }), ref('course_id', { nullable: true }), ref('created_by')],
        ...[instant('created_at'), instant('updated_at'), integer('revision')],
      ],
      indices: [
        ['unit_id', 'updated_at'],
        ['status', 'sign_up_closes_at'],
      ],
    });
    await createTable(db, {
      name: 'gathering_session',
      columns: [
        ...[id(), ref('gathering_id'), instant('starts_at'), instant('ends_at'), integer('capacity')],
        ...[integer('reserved'), integer('taken'), integer('last_number')],
      ],
      indices: [['gathering_id', 'starts_at']],
    });
    await createTable(db, {
      name: 'registration',
      columns: [
        ...[id(), ref('session_id'), ref('netizen_id'), shortText('status', 16), integer('number')],
        ...[json('answers', { nullable: true }), boolean('with_guardian'), instant('signed_up_at')],
        ...[instant('offered_until', { nullable: true }), hex('repeat_key', 64)],
      ],
      uniques: [
        ['session_id', 'netizen_id'],
        ['session_id', 'number'],
      ],
      indices: [['netizen_id'], ['session_id', 'status', 'number'], ['status', 'offered_until']],
    });
  },
  down: async (db) => {
    await dropTable(db, 'registration');
    await dropTable(db, 'gathering_session');
    await dropTable(db, 'gathering');
  },
};
