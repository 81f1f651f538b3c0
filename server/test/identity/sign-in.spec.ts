import { Consent } from '../../src/identity/domain/consent.js';
import { Netizen } from '../../src/identity/domain/netizen.js';
import { WechatBinding } from '../../src/identity/domain/wechat-binding.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { miniProgram } from '../wechat/started-simulator.js';
import { type Browser, bearer, consent, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describeOnEveryDatabase('signing in', (open) => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine);
  });
  afterAll(() => world.close());

  const withCode = async (person: string, body: object = {}): ReturnType<IdentityWorld['post']> =>
    world.post('auth/mini-program', { code: await world.simulator.loginCode(person), ...body });
  const rows = async (): Promise<number[]> => [
    await world.database.manager.count(Netizen),
    await world.database.manager.count(WechatBinding),
    await world.database.manager.count(Consent),
  ];

  it('asks a newcomer for consent to the versions in force and stores nothing before', async () => {
    const before = await rows();
    for (const body of [{}, { consent: { ...consent, privacyPolicy: '0.9' } }]) {
      const refusal = await withCode('newcomer-1', body);
      expect(refusal.statusCode).toBe(403);
      expect(refusal.json()).toMatchObject({
        code: 'IDENTITY.CONSENT_REQUIRED',
        details: { documents: ['privacy-policy', 'user-agreement'], ...consent },
      });
    }
    expect(await rows()).toEqual(before);
    expect((await withCode('newcomer-1', { consent })).statusCode).toBe(200);
    expect((await withCode('newcomer-1')).statusCode).toBe(200);
    expect(await rows()).toEqual([before[0]! + 1, before[1]! + 1, before[2]! + 2]);
  });

  it('makes one netizen of fifty parallel first sign-ins of one person', async () => {
    const before = await rows();
    const codes = await Promise.all(Array.from({ length: 50 }, () => world.simulator.loginCode('crowd')));
    const answers = await Promise.all(codes.map((code) => world.post('auth/mini-program', { code, consent })));
    expect(answers.map((answer) => answer.statusCode)).toEqual(codes.map(() => 200));
    const people = answers.map((answer) => answer.json<{ me: { netizenId: string } }>().me.netizenId);
    expect(new Set(people).size).toBe(1);
    expect(await rows()).toEqual([before[0]! + 1, before[1]! + 1, before[2]! + 2]);
  });

  it('knows one person in mini-program and H5 through the unionid', async () => {
    const { me } = await world.signIn('zunyi');
    const browser: Browser = { cookies: new Map() };
    const back = await world.signInWith(browser, { person: 'zunyi' });
    expect(back.statusCode).toBe(302);
    const inH5 = await world.asBrowser(browser, { method: 'GET', url: '/api/me' });
    expect(inH5.json()).toEqual(me);
    const bindings = await world.database.manager.findBy(WechatBinding, { netizenId: me.netizenId });
    expect(bindings.map((binding) => binding.appid).sort()).toEqual(['wx0000000000000001', 'wx0000000000000002']);
  });

  it('lets an access token speak for ten minutes and needs one for everything that is not public', async () => {
    const { tokens, me } = await world.signIn('bijie');
    const ask = (headers: Record<string, string>): ReturnType<IdentityWorld['ask']> =>
      world.ask({ method: 'GET', url: '/api/me', headers });
    expect((await ask(bearer(tokens.accessToken))).json()).toEqual(me);
    expect((await ask({})).json()).toMatchObject({ code: 'IDENTITY.SIGN_IN_REQUIRED' });
    const [head, claims, signature = ''] = tokens.accessToken.split('.');
    const forged = `${head}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    const unsigned = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${claims}.`;
    for (const token of [forged, unsigned]) expect((await ask(bearer(token))).statusCode).toBe(401);
    world.clock.advanceSeconds(599);
    expect((await ask(bearer(tokens.accessToken))).statusCode).toBe(200);
    world.clock.advanceSeconds(1);
    const late = await ask(bearer(tokens.accessToken));
    expect(late.statusCode).toBe(401);
    expect(late.json()).toMatchObject({ code: 'IDENTITY.SESSION_EXPIRED', message: '登录已过期，请重新登录。' });
  });

  it('keeps identifiers only as keyed hash and sealed value', async () => {
    await world.signIn('guiyang');
    const known = await world.simulator.post('/__sim/identifiers', { appid: miniProgram.appId, person: 'guiyang' });
    const stored = JSON.stringify([
      await world.database.manager.find(Netizen),
      await world.database.manager.find(WechatBinding),
    ]);
    expect(known.openid).toMatch(/^o[\w-]{27}$/);
    expect(stored).not.toContain(String(known.openid));
    expect(stored).not.toContain(String(known.unionid));
  });

  it('passes on what WeChat says: a used code, a blocked person, silence', async () => {
    const code = await world.simulator.loginCode('worker');
    await world.post('auth/mini-program', { code, consent });
    const again = await world.post('auth/mini-program', { code, consent });
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([400, 'IDENTITY.WECHAT_CODE_INVALID']);
    await world.simulator.post('/__sim/people', { person: 'blocked', flagged: true });
    const blocked = await withCode('blocked', { consent });
    expect([blocked.statusCode, blocked.json<{ code: string }>().code]).toEqual([403, 'IDENTITY.WECHAT_REFUSED']);
    await world.simulator.post('/__sim/faults', { endpoint: '/sns/jscode2session', errcode: -1, times: 1 });
    const busy = await withCode('worker', { consent });
    expect([busy.statusCode, busy.json<{ code: string }>().code]).toEqual([503, 'IDENTITY.WECHAT_UNAVAILABLE']);
  });
});

describe('two apps that are not bound to one Open Platform account', () => {
  it('know two people, of whom only the one of the mini-program may vote', async () => {
    const { IdentityService } = await import('../../src/identity/identity.service.js');
    const { UnitOfWork } = await import('../../src/database/unit-of-work.js');
    const world = await startIdentityWorld();
    try {
      await world.simulator.post('/__sim/settings', { boundToOpenPlatform: false });
      const { me } = await world.signIn('zunyi');
      const browser: Browser = { cookies: new Map() };
      await world.signInWith(browser, { person: 'zunyi' });
      const inH5 = (await world.asBrowser(browser, { method: 'GET', url: '/api/me' })).json<typeof me>();
      expect(inH5.netizenId).not.toBe(me.netizenId);
      const identity = world.test.app.get(IdentityService, { strict: false });
      const mayVote = (id: string): Promise<boolean> =>
        world.test.app.get(UnitOfWork).read(async (tx) => (await identity.getVoterFacts(tx, id)).mayBeOneVoter);
      expect([await mayVote(me.netizenId), await mayVote(inH5.netizenId)]).toEqual([true, false]);

      await world.simulator.post('/__sim/settings', { boundToOpenPlatform: true });
      expect((await world.signIn('zunyi')).me.netizenId).toBe(me.netizenId);
    } finally {
      await world.close();
    }
  });
});
