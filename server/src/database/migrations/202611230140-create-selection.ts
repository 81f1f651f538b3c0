import type { QueryRunner } from 'typeorm';
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
import type { Migration } from '../migration.js';

async function createCandidates(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'selection',
    columns: [
      id(),
      ref('edition_id'),
      integer('activity_ordinal'),
      shortText('title', 80),
      longText('intro'),
      shortText('organiser', 80),
      shortText('status', 20),
      integer('revision'),
      json('rules'),
      hex('rules_hash', 64),
      instant('opens_at'),
      instant('closes_at'),
      longText('voter_secret_sealed'),
      longText('seal_key_sealed'),
      integer('ballots_at_close', { nullable: true }),
      boolean('demonstration'),
    ],
    indices: [['status']],
  });
  await createTable(db, {
    name: 'candidate',
    columns: [
      id(),
      ref('selection_id'),
      integer('number'),
      shortText('title', 80),
      shortText('byline', 80),
      shortText('summary', 300),
      json('paragraphs'),
      shortText('cover_name', 120, { nullable: true }),
      shortText('region_code', 6, { nullable: true }),
      shortText('status', 20),
    ],
    uniques: [['selection_id', 'number']],
    foreignKeys: { selection_id: 'selection' },
  });
}

async function createBallots(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'ballot',
    columns: [
      hex('ballot_id', 32, { primary: true }),
      ref('selection_id'),
      hex('voter_tag', 32),
      shortText('period_key', 8),
      integer('slot'),
      shortText('client_key', 64),
      hex('nonce', 32),
      hex('commitment', 64),
      longText('sealed'),
      json('receipt_proof'),
      instant('cast_at'),
      integer('leaf_index', { nullable: true }),
    ],
    uniques: [
      ['selection_id', 'voter_tag', 'period_key', 'slot'],
      ['selection_id', 'voter_tag', 'client_key'],
      ['selection_id', 'leaf_index'],
    ],
  });
  await createTable(db, {
    name: 'selection_result',
    columns: [
      ref('selection_id', { primary: true }),
      json('per_candidate'),
      integer('ballots'),
      integer('voters'),
      integer('votes'),
      instant('computed_at'),
    ],
    foreignKeys: { selection_id: 'selection' },
  });
  await createTable(db, {
    name: 'receipt_key',
    columns: [shortText('key_id', 16, { primary: true }), hex('public_key', 64), instant('first_used_at')],
  });
}

/** Selections, what can be chosen in them, ballots, results, and the keys that signed receipts. */
export const createSelection: Migration = {
  name: '202611230140-create-selection',
  up: async (db) => {
    await createCandidates(db);
    await createBallots(db);
  },
  down: async (db) => {
    for (const table of ['receipt_key', 'selection_result', 'ballot', 'candidate', 'selection'])
      await dropTable(db, table);
  },
};
