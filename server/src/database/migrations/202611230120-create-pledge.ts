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
import type { Migration } from '../migration.js';
import type { QueryRunner } from 'typeorm';

async function createCode(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'code_version',
    columns: [
      id(),
      integer('version'),
      shortText('status', 20),
      shortText('title', 120),
      longText('preamble'),
      longText('pledge_sentence'),
      shortText('issuing_unit', 80),
      instant('published_at', { nullable: true }),
      instant('effective_from', { nullable: true }),
      hex('fingerprint', 64),
      boolean('demonstration'),
    ],
    uniques: [['version']],
  });
  await createTable(db, {
    name: 'clause',
    columns: [
      id(),
      ref('code_version_id'),
      shortText('quality', 24),
      integer('ordinal'),
      shortText('title', 40),
      longText('text'),
    ],
    uniques: [['code_version_id', 'ordinal']],
  });
}

/** The code of conduct, its signatures, their serial numbers and public counters. */
export const createPledge: Migration = {
  name: '202611230120-create-pledge',
  up: async (db) => {
    await createCode(db);
    await createTable(db, {
      name: 'pledge',
      columns: [
        id(),
        ref('code_version_id'),
        ref('netizen_id'),
        shortText('kind', 12),
        ref('signer_key'),
        shortText('serial', 32),
        shortText('public_token', 20),
        shortText('region_code', 6),
        shortText('sector_code', 20),
        shortText('display', 12),
        longText('display_name_sealed', { nullable: true }),
        shortText('status', 12),
        instant('signed_at'),
        shortText('signed_day', 8),
        instant('withdrawn_at', { nullable: true }),
      ],
      uniques: [['code_version_id', 'kind', 'signer_key'], ['serial'], ['public_token']],
      indices: [['netizen_id', 'status']],
    });
    await createTable(db, {
      name: 'pledge_serial',
      columns: [shortText('scope', 16, { primary: true }), integer('last_number')],
    });
    await createTable(db, {
      name: 'pledge_counter',
      columns: [
        ref('code_version_id', { primary: true }),
        shortText('region_code', 6, { primary: true }),
        shortText('sector_code', 20, { primary: true }),
        shortText('day', 8, { primary: true }),
        integer('pledges'),
      ],
    });
  },
  down: async (db) => {
    for (const table of ['pledge_counter', 'pledge_serial', 'pledge', 'clause', 'code_version'])
      await dropTable(db, table);
  },
};
