import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import {
  boolean,
  createTable,
  dropTable,
  hex,
  id,
  instant,
  integer,
  longText,
  ref,
  shortText,
} from '../migration-columns.js';

async function createAccounts(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'staff',
    columns: [
      id(),
      shortText('login_name', 40),
      shortText('display_name', 40),
      ref('unit_id'),
      shortText('password_hash', 200),
      longText('totp_secret', { nullable: true }),
      instant('totp_confirmed_at', { nullable: true }),
      integer('totp_last_step', { nullable: true }),
      integer('failed_count'),
      instant('locked_until', { nullable: true }),
      shortText('status', 16),
      boolean('must_change_password'),
      instant('created_at'),
      instant('last_sign_in_at', { nullable: true }),
      integer('revision'),
    ],
    uniques: [['login_name']],
    indices: [['unit_id']],
  });
  await createTable(db, {
    name: 'recovery_code',
    columns: [id(), ref('staff_id'), hex('code_hash', 64), instant('used_at', { nullable: true })],
    uniques: [['staff_id', 'code_hash']],
    foreignKeys: { staff_id: 'staff' },
  });
}

async function createSessions(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'staff_session',
    columns: [
      id(),
      ref('staff_id'),
      hex('token_hash', 64),
      instant('created_at'),
      instant('last_used_at'),
      instant('expires_at'),
      instant('ended_at', { nullable: true }),
      shortText('ended_by', 20, { nullable: true }),
      shortText('device', 60),
      hex('address_hash', 64),
    ],
    uniques: [['token_hash']],
    indices: [['staff_id']],
    foreignKeys: { staff_id: 'staff' },
  });
  await createTable(db, {
    name: 'spent_challenge',
    columns: [id(), instant('expires_at')],
    indices: [['expires_at']],
  });
}

async function createTickets(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'staff_link',
    columns: [
      id(),
      shortText('kind', 24),
      hex('token_hash', 64),
      ref('staff_id', { nullable: true }),
      ref('created_by', { nullable: true }),
      boolean('totp_reset'),
      instant('created_at'),
      instant('expires_at'),
      instant('used_at', { nullable: true }),
    ],
    uniques: [['token_hash']],
    indices: [['kind', 'staff_id']],
  });
  await createTable(db, {
    name: 'invitation',
    columns: [
      id(),
      hex('code_hash', 64),
      ref('unit_id'),
      shortText('role', 20),
      ref('edition_id', { nullable: true }),
      integer('activity', { nullable: true }),
      shortText('region_code', 6, { nullable: true }),
      shortText('sector', 20, { nullable: true }),
      instant('valid_until', { nullable: true }),
      shortText('note', 60),
      ref('created_by'),
      instant('created_at'),
      instant('expires_at'),
      instant('used_at', { nullable: true }),
      ref('used_by', { nullable: true }),
      instant('revoked_at', { nullable: true }),
      ref('revoked_by', { nullable: true }),
    ],
    uniques: [['code_hash']],
    indices: [['unit_id', 'created_at']],
  });
}

/** Accounts of the desk, their sessions, and the codes and links that open one. */
export const createStaff: Migration = {
  name: '202611240250-create-staff',
  up: async (db) => {
    await createAccounts(db);
    await createSessions(db);
    await createTickets(db);
  },
  down: async (db) => {
    const tables = ['invitation', 'staff_link', 'spent_challenge', 'staff_session', 'recovery_code', 'staff'];
    for (const table of tables) await dropTable(db, table);
  },
};
