import { addColumn, dropColumn, integer, shortText } from '../migration-columns.js';
import type { Migration } from '../migration.js';

/** What the lead unit says of its activity: a note, a window, how far it is. */
export const letLeadsSpeak: Migration = {
  name: '202611240410-let-leads-speak',
  up: async (db) => {
    await addColumn(db, 'activity', shortText('note', 200));
    await addColumn(db, 'activity', shortText('opens_on', 10));
    await addColumn(db, 'activity', shortText('closes_on', 10));
    await addColumn(db, 'activity', shortText('status', 12));
    await addColumn(db, 'activity', integer('revision'));
    await db.query("UPDATE activity SET status = 'RUNNING', revision = 1 WHERE revision IS NULL");
  },
  down: async (db) => {
    for (const column of ['revision', 'status', 'closes_on', 'opens_on', 'note']) {
      await dropColumn(db, 'activity', column);
    }
  },
};
