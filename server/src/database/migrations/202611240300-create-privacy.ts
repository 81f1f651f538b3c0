import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { createTable, dropTable, hex, id, instant, integer, longText, ref, shortText } from '../migration-columns.js';

async function createPhones(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'bound_phone',
    columns: [id(), ref('netizen_id'), hex('number_hash', 64), longText('number_sealed'), instant('bound_at')],
    uniques: [['netizen_id'], ['number_hash']],
    foreignKeys: { netizen_id: 'netizen' },
  });
  await createTable(db, {
    name: 'phone_change',
    columns: [id(), ref('netizen_id'), shortText('kind', 8), longText('masked_sealed'), instant('at')],
    indices: [['netizen_id']],
    foreignKeys: { netizen_id: 'netizen' },
  });
}

async function createExports(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'data_export',
    columns: [
      id(),
      ref('netizen_id'),
      shortText('status', 8),
      integer('attempts'),
      instant('requested_at'),
      instant('ready_at', { nullable: true }),
      instant('available_until', { nullable: true }),
      integer('bytes', { nullable: true }),
    ],
    indices: [['netizen_id'], ['status', 'requested_at']],
    foreignKeys: { netizen_id: 'netizen' },
  });
  await createTable(db, {
    name: 'data_export_piece',
    columns: [ref('export_id', { primary: true }), integer('ordinal', { primary: true }), longText('sealed')],
    foreignKeys: { export_id: 'data_export' },
  });
}

async function createDepartures(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'account_deletion',
    columns: [
      id(),
      ref('netizen_id', { nullable: true }),
      ref('pending_key'),
      shortText('status', 12),
      instant('requested_at'),
      instant('due_at'),
      instant('ended_at', { nullable: true }),
    ],
    uniques: [['pending_key']],
    indices: [['status', 'due_at']],
  });
  await createTable(db, {
    name: 'departed_person',
    columns: [hex('identity_hash', 64, { primary: true }), instant('first_seen_at'), instant('left_at')],
  });
}

async function createGuardians(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'guardian_invitation',
    columns: [
      id(),
      ref('child_id'),
      hex('code_hash', 64),
      longText('code_sealed'),
      instant('created_at'),
      instant('expires_at'),
      instant('used_at', { nullable: true }),
    ],
    uniques: [['code_hash']],
    indices: [['child_id']],
    foreignKeys: { child_id: 'netizen' },
  });
  await createTable(db, {
    name: 'guardian_consent',
    columns: [
      id(),
      ref('child_id'),
      ref('guardian_id'),
      ref('place'),
      longText('guardian_name_sealed'),
      shortText('relation', 16),
      shortText('text_version', 20),
      instant('at'),
      instant('withdrawn_at', { nullable: true }),
    ],
    uniques: [['child_id', 'guardian_id', 'place']],
    indices: [['guardian_id']],
    foreignKeys: { child_id: 'netizen', guardian_id: 'netizen' },
  });
}

const tables = [
  'bound_phone',
  'phone_change',
  'data_export_piece',
  'data_export',
  'account_deletion',
  'departed_person',
  'guardian_invitation',
  'guardian_consent',
];

/** Bound phones, exports, departures and the consent of guardians. */
export const createPrivacy: Migration = {
  name: '202611240300-create-privacy',
  up: async (db) => {
    await createPhones(db);
    await createExports(db);
    await createDepartures(db);
    await createGuardians(db);
  },
  down: async (db) => {
    for (const table of tables) await dropTable(db, table);
  },
};
