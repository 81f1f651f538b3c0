import { h5, miniProgram } from '../wechat/started-simulator.js';
import { type Browser, bearer, complain, consent, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describe('identity at the edge of the server', () => {
  let world: IdentityWorld;
  beforeEach(async () => {
    world = await startIdentityWorld();
  });
  afterEach(() => world.close());

  it('never answers an openid or a unionid, whatever is asked', async () => {
    const { tokens } = await world.signIn('zunyi');
    const browser: Browser = { cookies: new Map() };
    await world.signInWith(browser, { person: 'zunyi' });
    await world.signInWith(browser, { person: 'zunyi', snapshot: '1' });
    const headers = bearer(tokens.accessToken);
    const asked = [
      await world.ask({ method: 'GET', url: '/api/me', headers }),
      await world.ask({ method: 'GET', url: '/api/me/sessions', headers }),
      await world.ask({ method: 'PUT', url: '/api/me', headers, payload: { ageBand: 'ADULT' } }),
      await world.post('auth/refresh', { refreshToken: tokens.refreshToken }),
      await world.asBrowser(browser, { method: 'POST', url: '/api/auth/refresh', payload: {} }),
      await world.post('auth/mini-program', { code: await world.simulator.loginCode('zunyi') }),
      await world.post('auth/mini-program', { code: 'used' }),
      await complain(world, { kind: 'COMPLAINT', text: '字太小了看不清楚' }, headers),
      await world.post('auth/sign-out', {}, headers),
    ];
    expect(asked.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 200, 200, 200, 400, 201, 204]);
    const everything = world.answers.join('\n');
    for (const { appId } of [miniProgram, h5]) {
      const known = await world.simulator.post('/__sim/identifiers', { appid: appId, person: 'zunyi' });
      expect(everything).not.toContain(String(known.openid));
      expect(everything).not.toContain(String(known.unionid));
    }
    expect(everything).not.toMatch(/openid|unionid|identityHash|session_key/i);
  });

  it('slows down who guesses codes, and nobody who knows theirs', async () => {
    const guess = (): ReturnType<IdentityWorld['post']> => world.post('auth/mini-program', { code: 'guess', consent });
    for (let i = 0; i < 30; i += 1) expect((await guess()).statusCode).toBe(400);
    const refusal = await guess();
    expect(refusal.statusCode).toBe(429);
    expect(refusal.json()).toMatchObject({ code: 'COMMON.TOO_MANY_REQUESTS' });
    expect(Number(refusal.headers['retry-after'])).toBeGreaterThan(0);
    world.clock.advanceSeconds(61);
    expect((await guess()).statusCode).toBe(400);
    for (let i = 0; i < 40; i += 1) await world.signIn(`person-${i}`);
  });

  it('takes tokens whose session is over for no guesses, and forged ones for what they are', async () => {
    const ended = await world.signIn('zunyi');
    const old = await world.signIn('bijie');
    expect((await world.post('auth/sign-out', {}, bearer(ended.tokens.accessToken))).statusCode).toBe(204);
    world.clock.advanceDays(31);
    const copied = await world.signIn('guiyang');
    const { refreshToken } = copied.tokens;
    expect((await world.post('auth/refresh', { refreshToken })).statusCode).toBe(200);
    world.clock.advanceSeconds(31);
    const refresh = (token: string): ReturnType<IdentityWorld['post']> =>
      world.post('auth/refresh', { refreshToken: token });
    for (let i = 0; i < 15; i += 1) {
      for (const { tokens } of [ended, old, copied]) expect((await refresh(tokens.refreshToken)).statusCode).toBe(401);
    }
    const forged = refreshToken.replace(/.{64}$/, '0'.repeat(64));
    for (let i = 0; i < 30; i += 1) expect((await refresh(forged)).statusCode).toBe(401);
    expect((await refresh(forged)).statusCode).toBe(429);
  });

  it.each([
    ['auth/mini-program', {}],
    ['auth/mini-program', { code: 1 }],
    ['auth/mini-program', { code: 'x'.repeat(257) }],
    ['auth/mini-program', { code: 'x', consent: 'yes' }],
    ['auth/mini-program', { code: 'x', consent: { privacyPolicy: 1, userAgreement: '1.0' } }],
    ['auth/mini-program', { code: 'x', openid: 'o' }],
    ['auth/cloud-hosting', { consent: [] }],
    ['auth/refresh', { refreshToken: 7 }],
    ['auth/sign-out', { refreshToken: {} }],
  ])('refuses a body of the wrong shape at %s: %j', async (path, body) => {
    const refusal = await world.post(path, body);
    expect(refusal.statusCode).toBe(400);
    expect(refusal.json()).toMatchObject({
      code: 'COMMON.INVALID_INPUT',
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
  });
});
