import { createTable, dropTable, hex, instant, integer, json, longText, ref, shortText } from '../migration-columns.js';
import type { Migration } from '../migration.js';

/** The chain of acts and its end. */
export const createAuditLog: Migration = {
  name: '202611240200-create-audit-log',
  up: async (db) => {
    await createTable(db, {
      name: 'audit_entry',
      columns: [
        integer('seq', { primary: true }),
        instant('at'),
        ref('staff_id', { nullable: true }),
        shortText('staff_name', 40, { nullable: true }),
        shortText('role', 20, { nullable: true }),
        ref('unit_id', { nullable: true }),
        shortText('permission', 60, { nullable: true }),
        shortText('action', 60),
        shortText('object_kind', 40),
        shortText('object_id', 64),
        hex('before_hash', 64, { nullable: true }),
        hex('after_hash', 64, { nullable: true }),
        longText('reason', { nullable: true }),
        json('facts'),
        hex('address_hash', 64, { nullable: true }),
        hex('previous_hash', 64),
        hex('hash', 64),
      ],
      indices: [['at'], ['action', 'at'], ['object_kind', 'object_id'], ['staff_id']],
    });
    await createTable(db, {
      name: 'audit_head',
      columns: [shortText('id', 8, { primary: true }), integer('seq'), hex('hash', 64)],
    });
    const known = (await db.query('SELECT id FROM audit_head')) as unknown[];
    if (known.length === 0) {
      await db.query('INSERT INTO audit_head (id, seq, hash) VALUES (?, ?, ?)', ['head', 0, '0'.repeat(64)]);
    }
  },
  down: async (db) => {
    for (const table of ['audit_entry', 'audit_head']) await dropTable(db, table);
  },
};
