import { createRequire } from 'node:module';
import { at } from '../../scripts/lib/places.mjs';

/** Changes the server's SQLite file past the server, as somebody with the file could. Answers how many rows it changed. */
export function tamper({ databaseUrl }, sql, ...values) {
  const isBuiltIn = Number(process.versions.node.split('.')[0]) >= 24;
  const { DatabaseSync } = createRequire(at('server/package.json'))(
    isBuiltIn ? 'node:sqlite' : '@photostructure/sqlite',
  );
  const database = new DatabaseSync(databaseUrl.slice('sqlite:'.length), { timeout: 10_000 });
  try {
    return Number(database.prepare(sql).run(...values).changes);
  } finally {
    database.close();
  }
}
