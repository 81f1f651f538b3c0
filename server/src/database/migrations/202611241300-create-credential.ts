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

/** Electronic certificates: the issuer's keys, the places in the public status lists, what the desk decided. */
export const createCredential: Migration = {
  name: '202611241300-create-credential',
  up: async (db) => {
    await createTable(db, {
      name: 'credential_key',
      columns: [
        shortText('key_id', 16, { primary: true }),
        hex('public_key', 64),
        longText('seed_sealed'),
        shortText('place', 16),
        instant('created_at'),
        instant('retired_at', { nullable: true }),
      ],
      uniques: [['place']],
    });
    await createTable(db, {
      name: 'credential_serial',
      columns: [shortText('scope', 16, { primary: true }), integer('last_number')],
    });
    await createTable(db, {
      name: 'credential',
      columns: [
        ...[id(), shortText('kind', 16), ref('source_id'), shortText('number', 40)],
        ...[ref('netizen_id', { nullable: true }), integer('list_ordinal'), integer('list_index')],
        ...[shortText('status', 12), boolean('doubted'), instant('withdrawn_at', { nullable: true })],
        ...[longText('reason', { nullable: true }), instant('changed_at', { nullable: true })],
        ...[longText('token_sealed', { nullable: true }), boolean('named')],
        ...[instant('issued_at', { nullable: true }), instant('created_at')],
      ],
      uniques: [['kind', 'source_id'], ['number'], ['list_ordinal', 'list_index']],
      indices: [['netizen_id'], ['status', 'changed_at']],
    });
  },
  down: async (db) => {
    await dropTable(db, 'credential');
    await dropTable(db, 'credential_serial');
    await dropTable(db, 'credential_key');
  },
};
