import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { AuditEntry } from '../../src/audit/domain/audit-entry.js';
import { RetentionRun } from '../../src/identity/domain/retention-run.js';
import { StaffLink } from '../../src/identity/domain/staff/staff-link.js';
import { SweepRetentionJob } from '../../src/identity/jobs/sweep-retention.job.js';
import { TestClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { SERVER_SECRET } from '../support/server-process.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import {
  createTestPlace,
  describeOnEveryDatabase,
  openTestDatabase,
  type TestDatabase,
  type TestPlace,
} from '../support/test-database.js';
import { mariadbAbsence } from '../support/test-server.js';

const SUPPORT = path.join(import.meta.dirname, '../support');
const OLD = 1300;

async function addOldLinks({ dataSource }: Pick<TestDatabase, 'dataSource'>, many: number): Promise<void> {
  const long = new Date('2020-01-01T00:00:00.000Z');
  const rows = Array.from({ length: many }, (): StaffLink => {
    const id = newId();
    const tokenHash = id.replace(/-/g, '').padEnd(64, '0');
    const unused = { staffId: null, createdBy: null, totpReset: false, usedAt: null };
    return { id, kind: 'ADMINISTRATOR', tokenHash, createdAt: long, expiresAt: long, ...unused };
  });
  for (let at = 0; at < many; at += 50) await dataSource.manager.insert(StaffLink, rows.slice(at, at + 50));
}

const runs = ({ dataSource }: Pick<TestDatabase, 'dataSource'>): Promise<AuditEntry[]> =>
  dataSource.manager.find(AuditEntry, { where: { action: 'retention.sweep' }, order: { seq: 'ASC' } });

const title = mariadbAbsence
  ? `two servers on one database: ${mariadbAbsence}`
  : 'two servers on one database (MariaDB)';
(mariadbAbsence ? describe.skip : describe)(title, () => {
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await openTestDatabase({ engine: 'mariadb' });
    folder = mkdtempSync(path.join(tmpdir(), 'gn-retention-'));
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const begin = async (): Promise<ChildProcess> => {
    const entry = ['--no-warnings', '--import', path.join(SUPPORT, 'register-typescript.mjs')];
    const env = {
      ...{ PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: database.url, DATA_DIR: folder },
      ...{ SECRET_KEY: SERVER_SECRET, LOG_LEVEL: 'error', DEMO: 'false' },
    };
    const child = spawn(process.execPath, [...entry, path.join(SUPPORT, 'run-retention.ts')], {
      env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return child;
  };

  it('share the night: one sweeps and puts it on record, the others leave it', async () => {
    await addOldLinks(database, OLD);
    const servers = await Promise.all([begin(), begin()]);
    const done = servers.map(async (child) => {
      const ended = once(child, 'exit');
      const [word] = (await once(child, 'message')) as [string];
      return [word, ...((await ended) as [number])];
    });
    for (const child of servers) child.send('the hour has come');
    expect(await Promise.all(done)).toEqual([
      ['done', 0, null],
      ['done', 0, null],
    ]);
    const record = await runs(database);
    expect(record).toHaveLength(1);
    expect(record[0]?.facts).toMatchObject({ 'staff-links': OLD, 'ended-sessions': 0 });
    expect(await database.dataSource.manager.count(StaffLink)).toBe(0);
  }, 90_000);
});

describeOnEveryDatabase('a night’s run', (open) => {
  const clock = new TestClock('2026-11-24T03:40:00.000+08:00');
  let place: TestPlace;
  let test: TestApp;
  beforeAll(async () => {
    place = await createTestPlace(open.engine);
    test = await startTestApp({ databaseUrl: place.url, clock });
  });
  afterAll(async () => {
    await test.close();
    await place.remove();
  });

  const swept = async (): Promise<number> => {
    await test.app.get(SweepRetentionJob, { strict: false }).run();
    return (await runs({ dataSource: test.app.get(DataSource) })).length;
  };

  it('happens once a night, and again the next', async () => {
    expect([await swept(), await swept()]).toEqual([1, 1]);
    clock.set('2026-11-24T05:40:00.000+08:00');
    expect(await swept()).toBe(1);
    clock.set('2026-11-25T03:40:00.000+08:00');
    expect(await swept()).toBe(2);
  });

  it('is taken up where a server died in its middle', async () => {
    await test.app.get(DataSource).manager.update(RetentionRun, { day: '2026-11-25' }, { finishedAt: null });
    clock.set('2026-11-25T05:09:59.999+08:00');
    expect(await swept()).toBe(2);
    clock.set('2026-11-25T05:40:00.000+08:00');
    expect([await swept(), await swept()]).toEqual([3, 3]);
  });
});
