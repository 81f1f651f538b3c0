import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import {
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

/** The inbox, the messages on their way to telephones, and the consents they need. */
export const createNotice: Migration = {
  name: '202611240420-create-notice',
  up: async (db) => {
    const maybe = { nullable: true };
    await createTable(db, {
      name: 'notice',
      columns: [
        id(),
        ref('netizen_id', maybe),
        ref('staff_id', maybe),
        shortText('kind', 24),
        shortText('title', 40),
        longText('text'),
        shortText('path', 200, maybe),
        instant('at'),
        instant('read_at', maybe),
      ],
      indices: [
        ['netizen_id', 'at'],
        ['staff_id', 'at'],
      ],
    });
    await createTable(db, {
      name: 'notice_sending',
      columns: [
        id(),
        ref('netizen_id'),
        shortText('template_id', 64),
        shortText('fields', 120),
        shortText('path', 200, maybe),
        json('values'),
        shortText('status', 8),
        ref('busy_with', maybe),
        integer('attempts'),
        instant('not_before'),
        instant('expires_at'),
        instant('begun_at', maybe),
        integer('errcode', maybe),
        shortText('message_number', 24, maybe),
      ],
      uniques: [['busy_with']],
      indices: [['status', 'not_before'], ['netizen_id']],
    });
    await createSubscriptions(db);
  },
  down: async (db) => {
    for (const table of ['subscription_entry', 'subscription_grant', 'notice_sending', 'notice'])
      await dropTable(db, table);
  },
};

async function createSubscriptions(db: QueryRunner): Promise<void> {
  const maybe = { nullable: true };
  await createTable(db, {
    name: 'subscription_grant',
    columns: [id(), ref('netizen_id'), shortText('template_id', 64), integer('remaining'), instant('changed_at')],
    uniques: [['netizen_id', 'template_id']],
  });
  await createTable(db, {
    name: 'subscription_entry',
    columns: [
      id(),
      ref('netizen_id'),
      shortText('template_id', 64),
      shortText('cause', 20),
      integer('difference'),
      ref('paired_with', maybe),
      hex('repeat_key', 64, maybe),
      instant('at'),
    ],
    uniques: [['repeat_key']],
    indices: [['netizen_id', 'template_id', 'at']],
  });
}
