import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { createTable, dropTable, hex, id, instant, integer, longText, ref, shortText } from '../migration-columns.js';

async function createPeople(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'netizen',
    columns: [
      id(),
      hex('identity_hash', 64),
      shortText('identity_source', 24),
      shortText('age_band', 16, { nullable: true }),
      shortText('region_code', 6, { nullable: true }),
      instant('region_changed_at', { nullable: true }),
      shortText('sector_code', 20, { nullable: true }),
      shortText('nickname', 40, { nullable: true }),
      instant('first_seen_at'),
      instant('created_at'),
    ],
    uniques: [['identity_hash']],
  });
  await createTable(db, {
    name: 'wechat_binding',
    columns: [
      id(),
      ref('netizen_id'),
      shortText('appid', 40),
      hex('openid_hash', 64),
      longText('openid_sealed'),
      longText('unionid_sealed', { nullable: true }),
      instant('bound_at'),
    ],
    uniques: [['appid', 'openid_hash']],
    indices: [['netizen_id']],
    foreignKeys: { netizen_id: 'netizen' },
  });
}

async function createSessions(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'session',
    columns: [
      id(),
      ref('netizen_id'),
      shortText('client', 16),
      hex('token_seed', 32),
      integer('generation'),
      instant('rotated_at'),
      instant('created_at'),
      instant('last_used_at'),
      instant('expires_at'),
      instant('ended_at', { nullable: true }),
      shortText('ended_by', 16, { nullable: true }),
    ],
    indices: [['netizen_id']],
    foreignKeys: { netizen_id: 'netizen' },
  });
  await createTable(db, {
    name: 'consent',
    columns: [id(), ref('netizen_id'), shortText('document', 24), shortText('version', 20), instant('agreed_at')],
    uniques: [['netizen_id', 'document', 'version']],
    foreignKeys: { netizen_id: 'netizen' },
  });
}

async function createComplaints(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'complaint',
    columns: [
      id(),
      shortText('receipt_number', 24),
      shortText('kind', 16),
      longText('text'),
      longText('contact_sealed', { nullable: true }),
      ref('netizen_id', { nullable: true }),
      shortText('status', 16),
      instant('received_at'),
    ],
    uniques: [['receipt_number']],
    indices: [['status', 'received_at']],
  });
}

/** Netizens, how WeChat calls them, their sessions and consents; and what people complain about. */
export const createIdentity: Migration = {
  name: '202611230105-create-identity',
  up: async (db) => {
    await createPeople(db);
    await createSessions(db);
    await createComplaints(db);
  },
  down: async (db) => {
    for (const table of ['complaint', 'consent', 'session', 'wechat_binding', 'netizen']) await dropTable(db, table);
  },
};
