import type { Migration } from '../migration.js';
import { addColumn, dropColumn, instant } from '../migration-columns.js';

/** When the age band was last stated. Null for statements from before: they may be changed once at any time. */
export const addAgeBandChangedAt: Migration = {
  name: '202611240110-add-age-band-changed-at',
  up: (db) => addColumn(db, 'netizen', instant('age_band_changed_at', { nullable: true })),
  down: (db) => dropColumn(db, 'netizen', 'age_band_changed_at'),
};
