import type { Migration } from '../migration.js';
import { addIndex, dropIndex } from '../migration-columns.js';

/** Every half minute each process asks which sessions have ended. */
export const indexEndedSessions: Migration = {
  name: '202611240120-index-ended-sessions',
  up: (db) => addIndex(db, 'session', ['ended_at']),
  down: (db) => dropIndex(db, 'session', ['ended_at']),
};
