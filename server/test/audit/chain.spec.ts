import type { AuditCheckDto, AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { AuditService } from '../../src/audit/audit.service.js';
import { loadFirstData } from '../../src/database/seeds/load-first-data.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../support/test-database.js';

describeOnEveryDatabase('the audit log', (open) => {
  let place: TestPlace;
  let app: TestApp;
  let auditor: StaffAtDesk;

  beforeAll(async () => {
    place = await createTestPlace(open.engine);
    app = await startTestApp({ databaseUrl: place.url, seed: (source, config) => loadFirstData(source, config) });
    const unit = await unitNamed(app, '省委网信办');
    auditor = await staffAtDesk(app, unit, [grantOf('AUDITOR', unit)]);
  });
  beforeEach(() =>
    app.app.get(UnitOfWork).run(async (tx) => {
      await tx.query('DELETE FROM audit_entry');
      await tx.query('UPDATE audit_head SET seq = 0, hash = ?', ['0'.repeat(64)]);
    }),
  );
  afterAll(async () => {
    await app.close();
    await place.remove();
  });

  const append = (n: number, fail = false): Promise<void> =>
    app.app.get(UnitOfWork).run(async (tx) => {
      const object = { kind: 'thing', id: `thing-${n}` };
      await app.app
        .get(AuditService, { strict: false })
        .append(tx, { actor: 'system', action: 'thing.touch', object, after: { n }, facts: { n } });
      if (fail) throw new Error('the act itself fails');
    });
  const check = async (): Promise<AuditCheckDto> => (await auditor.ask('GET', 'desk/audit/check')).json();
  const tamper = (sql: string, values: unknown[]): Promise<void> =>
    app.app.get(UnitOfWork).run(async (tx) => void (await tx.query(sql, values)));

  it('numbers entries of parallel writers without a gap, and leaves no entry of an act that failed', async () => {
    const acts = Array.from({ length: 40 }, (_, n) => append(n, n % 4 === 3).catch(() => 'failed'));
    expect((await Promise.all(acts)).filter((outcome) => outcome === 'failed')).toHaveLength(10);
    expect(await check()).toMatchObject({ sound: true, entries: 30, broken: null });
    const { rows, total }: PageDto<AuditEntryDto> = (await auditor.ask('GET', 'desk/audit?size=100')).json();
    expect(total).toBe(30);
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 30 }, (_, n) => 30 - n));
    expect(rows.every(({ facts }) => Number(facts.n) % 4 !== 3)).toBe(true);
  });

  it('says what the ids of an entry are called today', async () => {
    const unit = await unitNamed(app, '省妇联');
    const { staffId } = auditor;
    await app.app.get(UnitOfWork).run((tx) =>
      app.app.get(AuditService, { strict: false }).append(tx, {
        actor: 'system',
        action: 'unit.update',
        object: { kind: 'unit', id: unit },
        facts: { staffId, from: 'unknown' },
      }),
    );
    const { rows }: PageDto<AuditEntryDto> = (await auditor.ask('GET', 'desk/audit')).json();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.names).toEqual({ [unit]: '省妇联', [staffId]: expect.any(String) });
  });

  it.each([
    [
      'a changed reason',
      'UPDATE audit_entry SET reason = ? WHERE seq = 3',
      ['别的理由'],
      { seq: 3, problem: 'CHANGED' },
    ],
    ['a changed fact', 'UPDATE audit_entry SET facts = ? WHERE seq = 2', ['{"n":99}'], { seq: 2, problem: 'CHANGED' }],
    [
      'a changed instant',
      'UPDATE audit_entry SET at = ? WHERE seq = 4',
      ['2018-01-01 00:00:00.000'],
      { seq: 4, problem: 'CHANGED' },
    ],
    ['an entry taken out', 'DELETE FROM audit_entry WHERE seq = ?', [3], { seq: 3, problem: 'MISSING' }],
    ['the last entry taken out', 'DELETE FROM audit_entry WHERE seq = ?', [6], { seq: 6, problem: 'MISSING' }],
    ['a head set back', "UPDATE audit_head SET seq = ? WHERE id = 'head'", [5], { seq: 5, problem: 'HEAD' }],
  ])('names the entry when the database shows %s', async (_what, sql, values, broken) => {
    for (let n = 1; n <= 6; n += 1) await append(n);
    expect((await check()).sound).toBe(true);
    await tamper(sql, values);
    expect(await check()).toMatchObject({ sound: false, broken });
  });

  it('shows an entry that was rewritten together with its own hash', async () => {
    for (let n = 1; n <= 4; n += 1) await append(n);
    await tamper('UPDATE audit_entry SET hash = ? WHERE seq = 2', ['f'.repeat(64)]);
    expect((await check()).broken).toEqual({ seq: 2, problem: 'CHANGED' });
    await tamper('UPDATE audit_entry SET previous_hash = ? WHERE seq = 1', ['f'.repeat(64)]);
    expect((await check()).broken).toEqual({ seq: 1, problem: 'CHANGED' });
  });
});
