import { BoundPhone } from '../../src/identity/domain/bound-phone.js';
import { PhoneChange } from '../../src/identity/domain/phone-change.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { miniProgram } from '../wechat/started-simulator.js';
import { type Browser, bearer, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describeOnEveryDatabase('a bound phone', (open) => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine);
  });
  afterAll(() => world.close());

  const phoneCode = async (person: string, phoneNumber?: string): Promise<string> =>
    String(
      (await world.simulator.post('/__sim/phone-code', { person, phoneNumber, appid: miniProgram.appId }))['code'],
    );
  const headersOf = async (person: string): Promise<Record<string, string>> =>
    bearer((await world.signIn(person)).tokens.accessToken);
  const put = async (person: string, code: string): ReturnType<IdentityWorld['ask']> =>
    world.ask({ method: 'PUT', url: '/api/me/phone', payload: { code }, headers: await headersOf(person) });

  it('is bound, changed and removed, shown masked, and each step is in the own history', async () => {
    const headers = await headersOf('guiyang');
    const show = async (): Promise<unknown> =>
      (await world.ask({ method: 'GET', url: '/api/me/phone', headers })).json();
    expect(await show()).toEqual({ masked: null, boundAt: null, changes: [] });
    const bound = await put('guiyang', await phoneCode('guiyang', '10011112222'));
    expect(bound.statusCode).toBe(200);
    expect(bound.json()).toMatchObject({ masked: '100****2222', changes: [{ kind: 'BOUND', masked: '100****2222' }] });
    expect((await world.signIn('guiyang')).me.phoneBound).toBe(true);
    world.clock.advanceSeconds(1);
    expect((await put('guiyang', await phoneCode('guiyang', '10011112222'))).json()).toMatchObject({ changes: [{}] });
    await put('guiyang', await phoneCode('guiyang', '10033334444'));
    world.clock.advanceSeconds(1);
    const removed = await world.ask({ method: 'DELETE', url: '/api/me/phone', headers });
    expect(removed.json()).toMatchObject({
      masked: null,
      changes: [{ kind: 'REMOVED', masked: '100****4444' }, { kind: 'CHANGED' }, { kind: 'BOUND' }],
    });
    expect((await world.ask({ method: 'DELETE', url: '/api/me/phone', headers })).json()).toMatchObject({
      code: 'IDENTITY.PHONE_NOT_BOUND',
    });
    const stored = JSON.stringify([await world.database.manager.find(PhoneChange)]);
    for (const number of ['10011112222', '10033334444', '100****2222']) expect(stored).not.toContain(number);
  });

  it('is kept as a keyed hash and a sealed value', async () => {
    await put('bijie', await phoneCode('bijie', '10055556666'));
    const [row] = await world.database.manager.find(BoundPhone);
    expect(row?.numberHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain('10055556666');
  });

  it('belongs to one person, and the refusal does not tell whose it is', async () => {
    await put('zunyi', await phoneCode('zunyi', '10077778888'));
    const refusal = await put('student', await phoneCode('student', '10077778888'));
    expect(refusal.statusCode).toBe(409);
    const { me } = await world.signIn('zunyi');
    expect(refusal.json()).toMatchObject({ code: 'IDENTITY.PHONE_TAKEN' });
    expect(refusal.payload).not.toContain(me.netizenId);
    const many = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (person) => put(person, await phoneCode(person, '10099990000'))),
    );
    expect(many.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
  });

  it.each([
    ['an unknown code', async () => 'unknown'],
    ['a code of somebody else', () => phoneCode('worker', '10012121212')],
    ['the code of wx.login', () => world.simulator.loginCode('qiandongnan')],
  ])('is refused for %s', async (_what, code) => {
    const refusal = await put('qiandongnan', await code());
    expect(refusal.statusCode).toBe(400);
    expect(refusal.json()).toMatchObject({ code: 'IDENTITY.PHONE_CODE_INVALID', field: 'code' });
  });

  it('takes a code once, and for five minutes', async () => {
    const code = await phoneCode('once', '10013131313');
    expect((await put('once', code)).statusCode).toBe(200);
    expect((await put('once', code)).statusCode).toBe(400);
    const old = await phoneCode('once', '10014141414');
    await world.simulator.advance(301);
    expect((await put('once', old)).statusCode).toBe(400);
  });

  it.each([[-1], [45011]])('says that WeChat is out of reach when it answers %d', async (errcode) => {
    await world.simulator.post('/__sim/faults', { endpoint: '/wxa/business/getuserphonenumber', errcode, times: 1 });
    const refusal = await put('worker', await phoneCode('worker', '10015151515'));
    expect(refusal.statusCode).toBe(503);
    expect(refusal.json()).toMatchObject({ code: 'IDENTITY.WECHAT_UNAVAILABLE' });
  });

  it('sends somebody who was only in the browser to the mini-program', async () => {
    const browser: Browser = { cookies: new Map() };
    await world.signInWith(browser, { person: 'only-h5' });
    const code = await phoneCode('only-h5', '10016161616');
    const refusal = await world.asBrowser(browser, { method: 'PUT', url: '/api/me/phone', payload: { code } });
    expect(refusal.json()).toMatchObject({ code: 'IDENTITY.PHONE_NEEDS_MINI_PROGRAM' });
    await world.signIn('only-h5');
    const again = await world.asBrowser(browser, { method: 'PUT', url: '/api/me/phone', payload: { code } });
    expect(again.statusCode).toBe(200);
  });

  it('has a page in the demonstration where a browser gets a code', async () => {
    const page = await fetch(`${world.simulator.base}/connect/phone?person=page`);
    const code = /id="phone-code">(0p[0-9a-f]+)</.exec(await page.text())?.[1] ?? '';
    const bound = await put('page', code);
    expect(bound.json()).toMatchObject({ masked: expect.stringMatching(/^100\*{4}\d{4}$/) });
    expect(await (await fetch(`${world.simulator.base}/connect/phone`)).text()).toContain('演示网民');
  });
});
