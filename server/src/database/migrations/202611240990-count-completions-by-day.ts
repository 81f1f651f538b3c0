import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import type { Migration } from '../migration.js';
import { createTable, dropTable, integer, shortText } from '../migration-columns.js';

/** Certificates by hour, as both engines write an instant: `2018-06-01 09`. */
const BY_HOUR =
  "SELECT SUBSTR(completed_at, 1, 13) AS hour, COUNT(*) AS n FROM completion WHERE status = 'ISSUED' GROUP BY SUBSTR(completed_at, 1, 13)";

/** Figures of certificates are kept by day; those earned before are counted once, here. Safe to run again: it counts anew. */
export const countCompletionsByDay: Migration = {
  name: '202611240990-count-completions-by-day',
  up: async (db) => {
    await createTable(db, {
      name: 'completion_day',
      columns: [shortText('day', 8, { primary: true }), integer('completions')],
    });
    const days = new Map<string, number>();
    for (const { hour, n } of (await db.query(BY_HOUR)) as { hour: string; n: number | string }[]) {
      const day = shanghaiDay(new Date(`${hour.replace(' ', 'T')}:00:00Z`));
      days.set(day, (days.get(day) ?? 0) + Number(n));
    }
    await db.query('DELETE FROM completion_day');
    for (const [day, completions] of days) {
      await db.query('INSERT INTO completion_day (day, completions) VALUES (?, ?)', [day, completions]);
    }
  },
  down: (db) => dropTable(db, 'completion_day'),
};
