/**
 * Fastify and a database, nothing else: what the framework costs by itself. One insert for each POST; GET answers bytes
 * that it was given at the start. Its settings come in one message from the parent.
 */
import { createRequire } from 'node:module';
import { ballotRow, INSERT } from './ballot-rows.mjs';

const require = createRequire(new URL('../server/package.json', import.meta.url));
const fastify = require('fastify');

async function inserter({ engine, url, file }) {
  if (engine === 'mariadb') {
    const pool = require('mysql2/promise').createPool({ uri: url, connectionLimit: 64, timezone: 'Z' });
    return (row) => pool.execute(INSERT, row);
  }
  const { DatabaseSync } = require('@photostructure/sqlite');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  const insert = database.prepare(INSERT);
  // The statement does not keep its database alive: whoever holds one must hold the other.
  return Object.assign((row) => insert.run(...row), { database });
}

process.once('message', async (settings) => {
  const insert = await inserter(settings);
  const app = fastify({ logger: false });
  app.post('/ballots', async (request, reply) => {
    const { nonce } = request.body;
    await insert(ballotRow(settings.selectionId, settings.model));
    return reply.code(200).send({ ballotId: nonce });
  });
  for (const [path, body] of Object.entries(settings.bodies)) {
    const bytes = Buffer.from(body, 'utf8');
    app.get(path, (_request, reply) => reply.header('content-type', 'application/json; charset=utf-8').send(bytes));
  }
  await app.listen({ port: 0, host: '127.0.0.1' });
  process.send({ port: app.server.address().port });
});
process.once('disconnect', () => process.exit(0));
