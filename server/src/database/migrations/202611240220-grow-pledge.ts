import type { QueryRunner } from 'typeorm';
import {
  addColumn,
  boolean,
  createTable,
  dropColumn,
  dropTable,
  id,
  instant,
  integer,
  longText,
  ref,
  shortText,
} from '../migration-columns.js';
import type { Migration } from '../migration.js';

const CODE_COLUMNS = ['published_key', 'revision', 'updated_at', 'consultation_id', 'consultation_closes_at'];

async function growCode(db: QueryRunner): Promise<void> {
  await addColumn(db, 'code_version', shortText('published_key', 12), { unique: true });
  await addColumn(db, 'code_version', integer('revision'));
  await addColumn(db, 'code_version', instant('updated_at'));
  await addColumn(db, 'code_version', ref('consultation_id'));
  await addColumn(db, 'code_version', instant('consultation_closes_at'));
  await addColumn(db, 'clause', shortText('clause_key', 40));
  await db.query('UPDATE code_version SET revision = 1 WHERE revision IS NULL');
  await markPublished(db);
  await keyClauses(db);
}

/** Of versions that were published before there was a key, the newest stays the one in force. */
async function markPublished(db: QueryRunner): Promise<void> {
  const published = (await db.query(
    "SELECT id, published_key FROM code_version WHERE status = 'PUBLISHED' ORDER BY version DESC",
  )) as { id: string; published_key: string | null }[];
  const [current, ...older] = published;
  for (const { id: olderId } of older) {
    await db.query(`UPDATE code_version SET status = 'SUPERSEDED', published_key = NULL WHERE id = '${olderId}'`);
  }
  if (current && current.published_key === null) {
    await db.query(`UPDATE code_version SET published_key = 'PUBLISHED' WHERE id = '${current.id}'`);
  }
}

/** Clauses from before had no key: those of one place in the code are one clause. */
async function keyClauses(db: QueryRunner): Promise<void> {
  const places = (await db.query('SELECT DISTINCT ordinal FROM clause WHERE clause_key IS NULL')) as {
    ordinal: number;
  }[];
  for (const { ordinal } of places) {
    const place = Number(ordinal);
    await db.query(`UPDATE clause SET clause_key = 'clause-${place}' WHERE clause_key IS NULL AND ordinal = ${place}`);
  }
}

async function createGroups(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'group_pledge',
    columns: [
      id(),
      shortText('kind', 16),
      shortText('name', 40),
      shortText('name_status', 10),
      shortText('status', 10),
      shortText('code', 8),
      shortText('public_token', 20),
      ref('initiator_id'),
      ref('code_version_id'),
      integer('seats'),
      instant('created_at'),
      instant('closes_at'),
      instant('closed_at', { nullable: true }),
    ],
    uniques: [['code'], ['public_token']],
    indices: [
      ['initiator_id', 'status'],
      ['status', 'closes_at'],
    ],
  });
  await createTable(db, {
    name: 'group_member',
    columns: [id(), ref('group_id'), ref('netizen_id'), ref('pledge_id'), boolean('show_name'), instant('joined_at')],
    uniques: [['group_id', 'netizen_id']],
    indices: [['netizen_id'], ['pledge_id']],
  });
}

/** Versions of the code are edited at the desk; people pledge in groups and note what they practise. */
export const growPledge: Migration = {
  name: '202611240220-grow-pledge',
  up: async (db) => {
    await growCode(db);
    await createGroups(db);
    await createTable(db, {
      name: 'practice_entry',
      columns: [
        id(),
        ref('netizen_id'),
        shortText('clause_key', 40),
        shortText('day', 8),
        longText('text'),
        instant('created_at'),
      ],
      uniques: [['netizen_id', 'clause_key', 'day']],
      indices: [['clause_key']],
    });
  },
  down: async (db) => {
    for (const table of ['practice_entry', 'group_member', 'group_pledge']) await dropTable(db, table);
    await dropColumn(db, 'clause', 'clause_key');
    for (const column of [...CODE_COLUMNS].reverse()) await dropColumn(db, 'code_version', column);
  },
};
