import { h5, miniProgram, startSimulator, type StartedSimulator } from './started-simulator.js';

const stable = { grant_type: 'client_credential', appid: miniProgram.appId, secret: miniProgram.secret };

describe('the simulated WeChat: tokens and login codes', () => {
  let simulator: StartedSimulator;
  beforeEach(async () => {
    simulator = await startSimulator();
  });
  afterEach(() => simulator.close());

  const token = (more: object = {}): Promise<Record<string, unknown>> =>
    simulator.post('/cgi-bin/stable_token', { ...stable, ...more });
  const rank = (accessToken: string): Promise<Record<string, unknown>> =>
    simulator.post(`/wxa/getuserriskrank${accessToken ? `?access_token=${accessToken}` : ''}`, { appid: 'x' });
  const session = (code: string, app = miniProgram): Promise<Record<string, unknown>> =>
    simulator.get(
      `/sns/jscode2session?appid=${app.appId}&secret=${app.secret}&js_code=${code}&grant_type=authorization_code`,
    );

  it('hands out the same stable token with its remaining life, and a new one in the last five minutes', async () => {
    const first = await token();
    expect(first.expires_in).toBeGreaterThan(7190);
    expect(first.expires_in).toBeLessThanOrEqual(7200);
    await simulator.advance(6855);
    const later = await token();
    expect(later.access_token).toBe(first.access_token);
    expect(later.expires_in).toBeLessThanOrEqual(345);
    await simulator.advance(60);
    expect((await token()).access_token).not.toBe(first.access_token);
  });

  it('makes the old token invalid when forced, at most every 30 s and 20 times a day', async () => {
    const first = String((await token()).access_token);
    await token({ force_refresh: true });
    expect((await rank(first)).errcode).toBe(40001);
    expect((await token({ force_refresh: true })).errcode).toBe(45011);
    for (let i = 1; i < 20; i += 1) {
      await simulator.advance(31);
      expect((await token({ force_refresh: true })).errcode).toBeUndefined();
    }
    await simulator.advance(31);
    expect((await token({ force_refresh: true })).errcode).toBe(45009);
  });

  it('keeps the tokens of cgi-bin/token apart, the old one living five minutes more', async () => {
    const held = String((await token()).access_token);
    const query = `/cgi-bin/token?grant_type=client_credential&appid=${miniProgram.appId}&secret=${miniProgram.secret}`;
    const before = String((await simulator.get(query)).access_token);
    const after = String((await simulator.get(query)).access_token);
    expect(new Set([held, before, after]).size).toBe(3);
    for (const value of [held, before, after]) expect((await rank(value)).errcode).toBe(40013);
    await simulator.advance(301);
    expect((await rank(before)).errcode).toBe(42001);
    expect((await rank(after)).errcode).toBe(40013);
  });

  it('says what is wrong with a token, always with HTTP 200 and the rid of its family', async () => {
    expect(await rank('')).toMatchObject({ errcode: 41001 });
    expect(await rank('short')).toMatchObject({ errcode: 40014 });
    expect(await rank('x'.repeat(130))).toMatchObject({ errcode: 40001 });
    const held = String((await token()).access_token);
    await simulator.advance(7201);
    const expired = await rank(held);
    expect(expired.errcode).toBe(42001);
    expect(expired.errmsg).toMatch(/^access_token expired rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/);
  });

  it('wants POST, a known app, its secret and the right grant', async () => {
    expect((await simulator.get('/cgi-bin/stable_token')).errcode).toBe(43002);
    expect((await token({ appid: 'wx9', grant_type: 'nonsense' })).errcode).toBe(40013);
    expect((await token({ secret: 'wrong' })).errcode).toBe(40125);
    expect((await token({ grant_type: 'nonsense' })).errcode).toBe(40002);
  });

  it('takes a login code once, within five minutes, from its own app', async () => {
    const code = await simulator.loginCode('guiyang');
    const answer = await session(code);
    expect(Object.keys(answer).sort()).toEqual(['openid', 'session_key', 'unionid']);
    expect(answer.openid).toMatch(/^o[\w-]{27}$/);
    const again = await session(code);
    expect(again.errcode).toBe(40163);
    expect(again.errmsg).toMatch(/^code been used, rid: [0-9a-f-]{26}$/);
    const stale = await simulator.loginCode('guiyang');
    await simulator.advance(300);
    expect((await session(stale)).errcode).toBe(40029);
    expect((await session(await simulator.loginCode('guiyang'), h5)).errcode).toBe(40013);
  });

  it('gives a person one openid and a new session key each time, and refuses flagged persons', async () => {
    const one = await session(await simulator.loginCode('guiyang'));
    const two = await session(await simulator.loginCode('guiyang'));
    expect(two.openid).toBe(one.openid);
    expect(two.session_key).not.toBe(one.session_key);
    await simulator.post('/__sim/people', { person: 'guiyang', flagged: true });
    expect((await session(await simulator.loginCode('guiyang'))).errcode).toBe(40226);
  });
});
