import { legalDocuments } from '../../src/identity/domain/legal/legal-documents.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { type Browser, bearer, consent, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describeOnEveryDatabase('agreeing to documents that change', (open) => {
  let world: IdentityWorld;
  const old = legalDocuments['privacy-policy'].version;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine);
  });
  afterEach(() => {
    legalDocuments['privacy-policy'].version = old;
  });
  afterAll(() => world.close());

  const change = (): { privacyPolicy: string; userAgreement: string } => {
    legalDocuments['privacy-policy'].version = '99.0';
    return { ...consent, privacyPolicy: '99.0' };
  };
  const rename = (headers: Record<string, string>): ReturnType<IdentityWorld['ask']> =>
    world.ask({ method: 'PUT', url: '/api/me', payload: { nickname: '新' }, headers });

  it('refuses every write at once, still reads, and says what is due', async () => {
    const { tokens } = await world.signIn('guiyang');
    const headers = bearer(tokens.accessToken);
    expect((await rename(headers)).statusCode).toBe(200);
    const next = change();
    const refusal = await rename(headers);
    expect(refusal.statusCode).toBe(403);
    expect(refusal.json()).toMatchObject({ code: 'IDENTITY.CONSENT_REQUIRED', details: { privacyPolicy: '99.0' } });
    const me = await world.ask({ method: 'GET', url: '/api/me', headers });
    expect(me.json()).toMatchObject({ nickname: '新', consentDue: ['privacy-policy'] });

    const agreed = await world.ask({ method: 'PUT', url: '/api/me/consents', payload: next, headers });
    expect(agreed.statusCode).toBe(200);
    const fresh = agreed.json<{ tokens: { accessToken: string }; me: { consentDue: string[] } }>();
    expect(fresh.me.consentDue).toEqual([]);
    expect((await rename(bearer(fresh.tokens.accessToken))).statusCode).toBe(200);
    const listed = await world.ask({ method: 'GET', url: '/api/me/consents', headers });
    expect(listed.json()).toMatchObject({ due: [], inForce: next });
    expect(listed.json<{ agreed: object[] }>().agreed).toHaveLength(3);
    expect(listed.json<{ agreed: object[] }>().agreed).toContainEqual(
      expect.objectContaining({ document: 'privacy-policy', version: old, inForce: false }),
    );
  });

  it('keeps a renewed token from writing until the person agrees, and a sign-in asks again', async () => {
    const { tokens } = await world.signIn('zunyi');
    change();
    const renewed = (await world.post('auth/refresh', { refreshToken: tokens.refreshToken })).json<{
      tokens: { accessToken: string };
    }>();
    expect((await rename(bearer(renewed.tokens.accessToken))).json()).toMatchObject({
      code: 'IDENTITY.CONSENT_REQUIRED',
    });
    const again = await world.post('auth/mini-program', { code: await world.simulator.loginCode('zunyi') });
    expect(again.json()).toMatchObject({ code: 'IDENTITY.CONSENT_REQUIRED' });
  });

  it('lets somebody who does not agree leave and sign out', async () => {
    const { tokens } = await world.signIn('bijie');
    change();
    const headers = bearer(tokens.accessToken);
    expect((await world.post('me/deletion', { understood: true }, headers)).statusCode).toBe(200);
    expect((await world.ask({ method: 'DELETE', url: '/api/me/deletion', headers })).statusCode).toBe(200);
    expect((await world.post('me/exports', {}, headers)).statusCode).toBe(201);
    expect((await world.post('auth/sign-out', {}, headers)).statusCode).toBe(204);
  });

  it('gives a browser its new token as a cookie', async () => {
    const browser: Browser = { cookies: new Map() };
    await world.signInWith(browser, { person: 'student' });
    const next = change();
    const put = (payload: object, url: string): ReturnType<IdentityWorld['ask']> =>
      world.asBrowser(browser, { method: 'PUT', url, payload });
    expect((await put({ nickname: '生' }, '/api/me')).statusCode).toBe(403);
    const agreed = await put(next, '/api/me/consents');
    expect(agreed.json()).not.toHaveProperty('tokens');
    expect((await put({ nickname: '生' }, '/api/me')).statusCode).toBe(200);
  });

  it('takes no agreement to a version that is not in force, and one of two taps twice', async () => {
    const { tokens } = await world.signIn('worker');
    const headers = bearer(tokens.accessToken);
    const next = change();
    const put = (payload: object): ReturnType<IdentityWorld['ask']> =>
      world.ask({ method: 'PUT', url: '/api/me/consents', payload, headers });
    expect((await put(consent)).json()).toMatchObject({ code: 'IDENTITY.CONSENT_OUTDATED' });
    const taps = await Promise.all([put(next), put(next), put(next)]);
    expect(taps.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
  });
});
