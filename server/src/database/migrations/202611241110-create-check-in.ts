import type { Migration } from '../migration.js';
import { createTable, dropTable, hex, id, instant, integer, longText, ref, shortText } from '../migration-columns.js';

/** Who helps at the door, what they saw there, who came therefore, and what those thought of it. */
export const createCheckIn: Migration = {
  name: '202611241110-create-check-in',
  up: async (db) => {
    await createTable(db, {
      name: 'door_steward',
      columns: [
        ...[id(), ref('gathering_id'), shortText('door_right', 12), shortText('note', 60), hex('code_hash', 64)],
        ...[ref('netizen_id', { nullable: true }), ref('created_by'), instant('created_at'), instant('valid_until')],
        ...[instant('taken_at', { nullable: true }), instant('withdrawn_at', { nullable: true })],
      ],
      uniques: [['code_hash']],
      indices: [['gathering_id'], ['netizen_id'], ['created_at']],
    });
    await createTable(db, {
      name: 'door_scan',
      columns: [
        ...[id(), ref('session_id'), ref('registration_id'), hex('nonce', 32), shortText('direction', 4)],
        ...[instant('at'), instant('received_at'), ref('steward_id', { nullable: true })],
      ],
      uniques: [['session_id', 'nonce']],
      indices: [['registration_id'], ['received_at']],
    });
    await createTable(db, {
      name: 'check_in_void',
      columns: [
        ...[id(), ref('session_id'), ref('registration_id'), ref('steward_id'), longText('reason'), instant('at')],
      ],
      indices: [['registration_id'], ['at']],
    });
    await createTable(db, {
      name: 'check_in',
      columns: [
        ...[id(), ref('session_id'), ref('registration_id'), instant('entered_at')],
        ...[instant('left_at', { nullable: true }), integer('minutes')],
      ],
      uniques: [['registration_id']],
      indices: [['session_id']],
    });
    await createTable(db, {
      name: 'satisfaction',
      columns: [
        ...[id(), ref('gathering_id'), ref('registration_id'), ref('netizen_id'), integer('useful'), integer('clear')],
        ...[integer('again'), longText('words', { nullable: true }), shortText('words_status', 8)],
        instant('answered_at'),
      ],
      uniques: [['registration_id']],
      indices: [['gathering_id'], ['netizen_id']],
    });
  },
  down: async (db) => {
    for (const name of ['satisfaction', 'check_in', 'check_in_void', 'door_scan', 'door_steward']) {
      await dropTable(db, name);
    }
  },
};
