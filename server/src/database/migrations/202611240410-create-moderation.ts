import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { createTable, dropTable, id, instant, integer, longText, ref, shortText } from '../migration-columns.js';

async function createTickets(db: QueryRunner): Promise<void> {
  const maybe = { nullable: true };
  await createTable(db, {
    name: 'moderation_ticket',
    columns: [
      id(),
      shortText('kind', 40),
      ref('object_id'),
      integer('round'),
      shortText('open_key', 80, maybe),
      ref('netizen_id', maybe),
      shortText('title', 60),
      longText('text', maybe),
      integer('activity', maybe),
      shortText('region_code', 6, maybe),
      shortText('sector', 20, maybe),
      shortText('status', 16),
      shortText('machine', 20),
      integer('urgency'),
      instant('submitted_at'),
      instant('due_at'),
      ref('locked_by', maybe),
      shortText('locked_by_name', 40, maybe),
      instant('locked_until', maybe),
      shortText('verdict', 8, maybe),
      shortText('reason_code', 24, maybe),
      longText('note', maybe),
      ref('decided_by', maybe),
      shortText('decided_by_name', 40, maybe),
      instant('decided_at', maybe),
      longText('appeal_text', maybe),
      instant('appealed_at', maybe),
      ref('appeal_decided_by', maybe),
      shortText('appeal_decided_by_name', 40, maybe),
      instant('appeal_decided_at', maybe),
      longText('appeal_answer', maybe),
      integer('revision'),
    ],
    uniques: [['open_key']],
    indices: [['kind', 'object_id'], ['netizen_id'], ['status', 'due_at']],
  });
}

/** Tickets of moderation, what the machine was asked about them, and what it pushed. */
export const createModeration: Migration = {
  name: '202611240410-create-moderation',
  up: async (db) => {
    await createTickets(db);
    await createTable(db, {
      name: 'machine_check',
      columns: [
        id(),
        ref('ticket_id'),
        integer('ordinal'),
        shortText('part', 8),
        longText('url', { nullable: true }),
        shortText('state', 20),
        integer('label', { nullable: true }),
        shortText('unavailability', 16, { nullable: true }),
        shortText('trace_id', 64, { nullable: true }),
        integer('attempts'),
        instant('created_at'),
        instant('asked_at', { nullable: true }),
        instant('next_at'),
      ],
      uniques: [['trace_id']],
      indices: [['ticket_id'], ['state', 'next_at']],
      foreignKeys: { ticket_id: 'moderation_ticket' },
    });
    await createTable(db, {
      name: 'media_verdict',
      columns: [
        shortText('trace_id', 64, { primary: true }),
        shortText('suggest', 8),
        integer('label'),
        integer('errcode'),
        instant('received_at'),
      ],
    });
  },
  down: async (db) => {
    for (const table of ['media_verdict', 'machine_check', 'moderation_ticket']) await dropTable(db, table);
  },
};
