import { startOfShanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import { loadFirstData } from '../../src/database/seeds/load-first-data.js';
import { Pledge } from '../../src/pledge/domain/pledge.js';
import { ReconcileCountersService } from '../../src/pledge/services/reconcile-counters.service.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { miniProgram } from '../wechat/started-simulator.js';
import { bearer, type IdentityWorld, startIdentityWorld } from './identity-world.js';

const pledge = { regionCode: '520100', acknowledged: true };

describeOnEveryDatabase('a guardian agrees for a child', (open) => {
  let world: IdentityWorld;
  let version: number;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine, { DEMO: 'true' }, (dataSource, config) =>
      loadFirstData(dataSource, config, startOfShanghaiDay(new Date('2018-05-03T00:00:00Z'))),
    );
    version = (await world.ask({ method: 'GET', url: '/api/pledge/code' })).json<{ version: number }>().version;
  });
  afterAll(() => world.close());

  const as = async (person: string): Promise<Record<string, string>> =>
    bearer((await world.signIn(person)).tokens.accessToken);
  const grow = async (person: string, ageBand: string, nickname?: string): Promise<Record<string, string>> => {
    const headers = await as(person);
    await world.ask({ method: 'PUT', url: '/api/me', payload: { ageBand, nickname }, headers });
    return headers;
  };
  const bindPhone = async (person: string, headers: Record<string, string>): Promise<void> => {
    const { code } = await world.simulator.post('/__sim/phone-code', { person, appid: miniProgram.appId });
    const bound = await world.ask({ method: 'PUT', url: '/api/me/phone', payload: { code }, headers });
    expect(bound.statusCode).toBe(200);
  };
  const sign = (headers: Record<string, string>, display = 'ANONYMOUS'): ReturnType<IdentityWorld['ask']> =>
    world.post('pledge/pledges', { ...pledge, version, display, displayName: '小雨' }, headers);
  const invite = async (headers: Record<string, string>): Promise<string> =>
    (await world.post('me/guardian-invitations', {}, headers)).json<{ code: string }>().code;
  const give = (headers: Record<string, string>, code: string, wish: object = {}): ReturnType<IdentityWorld['ask']> => {
    const body = { guardianName: '演示家长', relation: 'MOTHER', textVersion: '1.0', ...wish };
    return world.post(`guardian/invitations/${code}/consent`, body, headers);
  };

  it('opens the pledge, keeps the child unnamed, and closes it again when it is withdrawn', async () => {
    const child = await grow('child', 'UNDER_14', '小雨');
    const guardian = await grow('guardian', 'ADULT');
    expect((await sign(child)).json()).toMatchObject({ code: 'PLEDGE.GUARDIAN_REQUIRED' });
    const code = await invite(child);
    expect(code).toMatch(/^[2-9A-Z]{8}$/);
    const view = await world.ask({ method: 'GET', url: `/api/guardian/invitations/${code}`, headers: guardian });
    expect(view.json()).toMatchObject({ childNickname: '小雨', text: { version: '1.0' } });
    expect((await give(guardian, code)).json()).toMatchObject({ code: 'IDENTITY.GUARDIAN_PHONE_REQUIRED' });
    await bindPhone('guardian', guardian);
    expect((await give(guardian, code, { textVersion: '0.9' })).json()).toMatchObject({
      code: 'IDENTITY.GUARDIAN_TEXT_OUTDATED',
    });
    expect((await give(guardian, code.toLowerCase())).statusCode).toBe(204);
    expect((await give(guardian, code)).json()).toMatchObject({ code: 'IDENTITY.GUARDIAN_INVITATION_NOT_FOUND' });

    expect((await world.ask({ method: 'GET', url: '/api/me', headers: child })).json()).toMatchObject({
      abilities: { pledge: true, vote: false },
    });
    expect((await sign(child, 'REAL_NAME')).json()).toMatchObject({ code: 'PLEDGE.CHILD_UNNAMED', field: 'display' });
    const signed = await sign(child);
    expect(signed.statusCode).toBe(200);
    const seen = await world.ask({ method: 'GET', url: '/api/me/guardianship', headers: child });
    expect(seen.json()).toMatchObject({ standsForMe: true, consents: [{ side: 'CHILD', otherName: '演示家长' }] });
    const own = await world.ask({ method: 'GET', url: '/api/me/guardianship', headers: guardian });
    const [consent] = own.json<{ consents: { id: string }[] }>().consents;
    expect(consent).toMatchObject({ side: 'GUARDIAN', otherName: '小雨', relation: 'MOTHER', withdrawnAt: null });

    const path = `me/guardian-consents/${consent?.id ?? ''}/withdraw`;
    expect((await world.post(path, {}, child)).statusCode).toBe(404);
    expect((await world.post(path, {}, guardian)).statusCode).toBe(204);
    expect((await world.post(path, {}, guardian)).statusCode).toBe(404);
    expect((await sign(child)).json()).toMatchObject({ code: 'PLEDGE.GUARDIAN_REQUIRED' });
    const row = await world.database.manager.findOneByOrFail(Pledge, { id: signed.json<{ id: string }>().id });
    expect(row.status).toBe('WITHDRAWN');
    expect(await world.test.app.get(ReconcileCountersService, { strict: false }).reconcile()).toEqual([]);
  });

  it('leaves the pledge in force while another guardian still agrees', async () => {
    const child = await grow('child-2', 'UNDER_14');
    for (const person of ['mother', 'father']) {
      const guardian = await grow(person, 'ADULT');
      await bindPhone(person, guardian);
      expect((await give(guardian, await invite(child))).statusCode).toBe(204);
    }
    expect((await sign(child)).statusCode).toBe(200);
    const mother = await as('mother');
    const shown = await world.ask({ method: 'GET', url: '/api/me/guardianship', headers: mother });
    const id = shown.json<{ consents: { id: string }[] }>().consents[0]?.id ?? '';
    await world.post(`me/guardian-consents/${id}/withdraw`, {}, mother);
    const mine = await world.ask({ method: 'GET', url: '/api/me/pledges', headers: child });
    expect(mine.json()).toMatchObject([{ status: 'SIGNED' }]);
  });

  it('is only for children, by adults, with a fresh code that is not the child’s own', async () => {
    const adult = await grow('adult', 'ADULT');
    expect((await world.post('me/guardian-invitations', {}, adult)).json()).toMatchObject({
      code: 'IDENTITY.GUARDIAN_ONLY_FOR_CHILDREN',
    });
    const child = await grow('child-3', 'UNDER_14');
    const code = await invite(child);
    const view = (headers: Record<string, string>, shown: string): ReturnType<IdentityWorld['ask']> =>
      world.ask({ method: 'GET', url: `/api/guardian/invitations/${shown}`, headers });
    expect((await view(child, code)).statusCode).toBe(404);
    const teenager = await grow('teenager', 'FROM_14_TO_17');
    expect((await give(teenager, code)).json()).toMatchObject({ code: 'IDENTITY.GUARDIAN_MUST_BE_ADULT' });
    const next = await invite(child);
    expect((await view(adult, code)).statusCode).toBe(404);
    expect((await view(adult, next)).statusCode).toBe(200);
    world.clock.advanceSeconds(30 * 60);
    expect((await view(await as('adult'), next)).statusCode).toBe(404);
    expect((await view(await as('adult'), 'short')).statusCode).toBe(400);
  });

  it('is given once when one code is confirmed twice at one moment', async () => {
    const child = await grow('child-4', 'UNDER_14');
    const guardian = await grow('quick', 'ADULT');
    await bindPhone('quick', guardian);
    const code = await invite(child);
    const taps = await Promise.all([give(guardian, code), give(guardian, code), give(guardian, code)]);
    expect(taps.map(({ statusCode }) => statusCode).sort()).toEqual([204, 404, 404]);
  });

  it('slows down who guesses codes', async () => {
    const headers = await grow('guesser', 'ADULT');
    const guess = (): ReturnType<IdentityWorld['ask']> =>
      world.ask({ method: 'GET', url: '/api/guardian/invitations/22222222', headers });
    for (let i = 0; i < 20; i += 1) expect((await guess()).statusCode).toBe(404);
    expect((await guess()).statusCode).toBe(429);
  });
});
