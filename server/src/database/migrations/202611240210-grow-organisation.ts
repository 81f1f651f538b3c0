import {
  addColumn,
  addIndex,
  createTable,
  dropColumn,
  dropIndex,
  dropTable,
  id,
  instant,
  integer,
  json,
  longText,
  ref,
  shortText,
} from '../migration-columns.js';
import type { Migration } from '../migration.js';

/** Units become a tree; roles with bounds; acts that need a second person. */
export const growOrganisation: Migration = {
  name: '202611240210-grow-organisation',
  up: async (db) => {
    await addColumn(db, 'org_unit', shortText('kind', 24));
    await addColumn(db, 'org_unit', ref('parent_id'));
    await addColumn(db, 'org_unit', instant('suspended_at'));
    await addColumn(db, 'org_unit', integer('revision'));
    await addIndex(db, 'org_unit', ['parent_id']);
    await db.query("UPDATE org_unit SET kind = 'OTHER' WHERE kind IS NULL");
    await db.query('UPDATE org_unit SET revision = 1 WHERE revision IS NULL');
    await createTable(db, {
      name: 'role_grant',
      columns: [
        id(),
        ref('staff_id'),
        shortText('role', 20),
        ref('unit_id'),
        ref('edition_id', { nullable: true }),
        integer('activity', { nullable: true }),
        shortText('region_code', 6, { nullable: true }),
        shortText('sector', 20, { nullable: true }),
        instant('valid_until', { nullable: true }),
        instant('given_at'),
        ref('given_by', { nullable: true }),
        instant('revoked_at', { nullable: true }),
        ref('revoked_by', { nullable: true }),
      ],
      indices: [['staff_id'], ['unit_id']],
    });
    await createTable(db, {
      name: 'proposal',
      columns: [
        id(),
        shortText('action', 60),
        shortText('object_kind', 40),
        shortText('object_id', 64),
        shortText('object_title', 120),
        shortText('open_key', 170, { nullable: true }),
        longText('reason'),
        json('facts'),
        shortText('status', 12),
        ref('proposed_by'),
        shortText('proposed_by_name', 40),
        ref('proposed_by_unit_id'),
        instant('proposed_at'),
        ref('decided_by', { nullable: true }),
        shortText('decided_by_name', 40, { nullable: true }),
        instant('decided_at', { nullable: true }),
        longText('decision_reason', { nullable: true }),
      ],
      uniques: [['open_key']],
      indices: [['status', 'proposed_at']],
    });
  },
  down: async (db) => {
    for (const table of ['proposal', 'role_grant']) await dropTable(db, table);
    await dropIndex(db, 'org_unit', ['parent_id']);
    for (const column of ['revision', 'suspended_at', 'parent_id', 'kind']) await dropColumn(db, 'org_unit', column);
  },
};
