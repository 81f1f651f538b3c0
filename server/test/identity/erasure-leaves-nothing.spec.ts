import { type EntityMetadata, QueryRunner } from 'typeorm';
import { loadFirstData } from '../../src/database/seeds/load-first-data.js';
import { DepartedPerson } from '../../src/identity/domain/departed-person.js';
import { Netizen } from '../../src/identity/domain/netizen.js';
import { EraseAccountsService } from '../../src/identity/services/erase-accounts.service.js';
import { TestClock } from '../../src/platform/clock.js';
import { ReconcileCountersService } from '../../src/pledge/services/reconcile-counters.service.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { miniProgram } from '../wechat/started-simulator.js';
import { bearer, complain, type IdentityWorld, startIdentityWorld } from './identity-world.js';
import { fillTable, personColumns, textsOf } from './row-of-any-table.js';

/** What stays when a person has left, and why. Everything else that names them is a failure. */
const exceptions: Readonly<Record<string, string>> = {
  'departed_person.identity_hash': 'the pseudonym, alone, until the selections of its time are archived (SELECTION §1)',
};

const PHONE = '10012340000';
const SECOND_PHONE = '10012340001';
const NICKNAME = '离开的人甲乙丙';

describeOnEveryDatabase('erasing an account', (open) => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine, { DEMO: 'true' }, (dataSource, config) =>
      loadFirstData(dataSource, config, new TestClock().now()),
    );
  });
  afterAll(() => world.close());

  const erase = (): Promise<number> => world.test.app.get(EraseAccountsService, { strict: false }).erase();
  const tables = (): EntityMetadata[] => world.database.entityMetadatas;

  /** Somebody who has used all that asks for a real request, with the texts that only they have. */
  async function person(key: string, phoneNumber = PHONE): Promise<{ id: string; headers: Record<string, string> }> {
    const { me, tokens } = await world.signIn(key);
    const headers = bearer(tokens.accessToken);
    await world.ask({ method: 'PUT', url: '/api/me', headers, payload: { nickname: NICKNAME, ageBand: 'ADULT' } });
    const { code } = await world.simulator.post('/__sim/phone-code', {
      ...{ person: key, phoneNumber, appid: miniProgram.appId },
    });
    const bound = await world.ask({ method: 'PUT', url: '/api/me/phone', headers, payload: { code } });
    expect(bound.statusCode).toBe(200);
    await complain(world, { kind: 'COMPLAINT', text: '页面打不开，请看一看', contact: PHONE }, headers);
    expect((await sign(headers)).statusCode).toBe(200);
    return { id: me.netizenId, headers };
  }

  const sign = async (headers: Record<string, string>): ReturnType<IdentityWorld['ask']> => {
    const code = (await world.ask({ method: 'GET', url: '/api/pledge/code' })).json<{ version: number }>();
    const wish = { version: code.version, regionCode: '520100', acknowledged: true };
    return world.post('pledge/pledges', { ...wish, display: 'NICKNAME', displayName: NICKNAME }, headers);
  };

  async function withRunner<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = world.database.createQueryRunner();
    try {
      return await work(runner);
    } finally {
      await runner.release();
    }
  }

  /** table.column of every place that still holds one of these texts. */
  async function placesOf(texts: readonly string[]): Promise<string[]> {
    const found = new Set<string>();
    for (const table of tables()) {
      for (const row of await world.database.query(`SELECT * FROM \`${table.tableName}\``)) {
        for (const [column, value] of textsOf(row as Record<string, unknown>)) {
          if (texts.some((text) => value.includes(text))) found.add(`${table.tableName}.${column}`);
        }
      }
    }
    return [...found].sort();
  }

  it('finds the tables that can hold a person, those of today among them', () => {
    const names = tables()
      .filter((table) => personColumns(table).length > 0)
      .map(({ tableName }) => tableName);
    expect(names).toEqual(
      expect.arrayContaining(['session', 'consent', 'pledge', 'lesson_progress', 'guardian_consent', 'bound_phone']),
    );
  });

  it('leaves nothing in any table but the documented exceptions, after a person was in every one', async () => {
    const { id, headers } = await person('leaver');
    const child = await world.signIn('child-of-leaver');
    const asked = await world.post('me/deletion', { understood: true }, headers);
    expect(asked.json()).toMatchObject({ pending: { erasedFrom: expect.any(String) }, coolingDays: 7 });
    await withRunner(async (runner) => {
      for (const table of tables()) await fillTable(runner, table, { person: id, other: child.me.netizenId });
    });
    for (const table of tables()) {
      for (const column of personColumns(table)) {
        const [row] = await world.database.query(
          `SELECT COUNT(*) AS count FROM \`${table.tableName}\` WHERE ${column} = ?`,
          [id],
        );
        expect([`${table.tableName}.${column}`, Number((row as { count: number }).count) > 0]).toEqual([
          `${table.tableName}.${column}`,
          true,
        ]);
      }
    }
    const { identityHash } = await world.database.manager.findOneByOrFail(Netizen, { id });
    const known = await world.simulator.post('/__sim/identifiers', { appid: miniProgram.appId, person: 'leaver' });
    const texts = [id, identityHash, NICKNAME, PHONE, String(known['openid']), String(known['unionid'])];
    expect(await placesOf(texts)).toEqual(expect.arrayContaining(['netizen.nickname', 'pledge.netizen_id']));

    world.clock.advanceDays(7);
    expect(await erase()).toBeGreaterThan(0);
    expect((await world.ask({ method: 'GET', url: '/api/me', headers })).statusCode).toBe(401);
    world.clock.advanceSeconds(1800);
    expect(await erase()).toBeGreaterThan(0);

    expect((await placesOf(texts)).filter((place) => !(place in exceptions))).toEqual([]);
    expect(await world.database.manager.countBy(DepartedPerson, { identityHash })).toBe(1);
    expect(await world.test.app.get(ReconcileCountersService, { strict: false }).reconcile()).toEqual([]);
  });

  it('can be taken back for seven days, says so at every sign-in, and is not begun anew by asking twice', async () => {
    const { me, tokens } = await world.signIn('hesitant');
    const headers = bearer(tokens.accessToken);
    expect((await world.ask({ method: 'DELETE', url: '/api/me/deletion', headers })).json()).toMatchObject({
      code: 'IDENTITY.DELETION_NOT_PENDING',
    });
    expect((await world.post('me/deletion', { understood: false }, headers)).statusCode).toBe(400);
    const first = (await world.post('me/deletion', { understood: true }, headers)).json<object>();
    world.clock.advanceDays(6);
    const later = await world.signIn('hesitant');
    expect(later.me.erasedFrom).toBe((first as { pending: { erasedFrom: string } }).pending.erasedFrom);
    const fresh = bearer(later.tokens.accessToken);
    expect((await world.post('me/deletion', { understood: true }, fresh)).json()).toEqual(first);
    expect((await world.ask({ method: 'DELETE', url: '/api/me/deletion', headers: fresh })).json()).toMatchObject({
      pending: null,
    });
    world.clock.advanceDays(10);
    await erase();
    expect((await world.signIn('hesitant')).me).toMatchObject({ netizenId: me.netizenId, erasedFrom: null });
  });

  it('makes nobody a newcomer who comes back', async () => {
    const { id, headers } = await person('returner', SECOND_PHONE);
    const before = await world.database.manager.findOneByOrFail(Netizen, { id });
    await world.post('me/deletion', { understood: true }, headers);
    world.clock.advanceDays(7);
    await erase();
    const again = await world.signIn('returner');
    const after = await world.database.manager.findOneByOrFail(Netizen, { id: again.me.netizenId });
    expect(after.id).not.toBe(before.id);
    expect(after).toMatchObject({ identityHash: before.identityHash, firstSeenAt: before.firstSeenAt, nickname: null });
    expect(after.createdAt.getTime()).toBeGreaterThan(after.firstSeenAt.getTime());
    expect(await world.database.manager.countBy(DepartedPerson, { identityHash: before.identityHash })).toBe(0);
  });

  it('leaves no name behind a pledge that is being signed at that moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { me, tokens } = await world.signIn(`racer-${round}`);
      const slow = bearer(tokens.accessToken);
      await world.ask({ method: 'PUT', url: '/api/me', payload: { ageBand: 'ADULT' }, headers: slow });
      await world.post('me/deletion', { understood: true }, slow);
      world.clock.advanceDays(7);
      const { tokens: fresh } = await world.signIn(`racer-${round}`);
      await Promise.all([erase(), sign(bearer(fresh.accessToken)), erase()]);
      world.clock.advanceSeconds(1801);
      await erase();
      expect(await placesOf([me.netizenId])).toEqual([]);
      expect(await world.test.app.get(ReconcileCountersService, { strict: false }).reconcile()).toEqual([]);
    }
  });
});
