import { WechatApiError, WechatSnapshotUserError, WechatUnreachableError } from '../../src/wechat/wechat-api.error.js';
import type { WechatClient } from '../../src/wechat/wechat-client.js';
import { startSimulator, miniProgram, h5, publicOrigin, type StartedSimulator } from './started-simulator.js';

describe('the WeChat client against the simulator', () => {
  let simulator: StartedSimulator;
  let client: WechatClient;
  let openid: string;
  beforeEach(async () => {
    simulator = await startSimulator();
    client = simulator.client();
    openid = (await client.personFromMiniProgramCode(await simulator.loginCode('guiyang'))).openid;
  });
  afterEach(() => simulator.close());

  const check = (content: string): ReturnType<WechatClient['checkText']> =>
    client.checkText({ openid, content, scene: 2 });
  const rank = (): Promise<number> => client.riskRankOf({ openid, scene: 1, clientIp: '203.0.113.9' });
  const fault = (endpoint: string, more: object): Promise<unknown> =>
    simulator.post('/__sim/faults', { endpoint, ...more });

  it('turns a login code into a person, with the unionid where the operator has one', async () => {
    const person = await client.personFromMiniProgramCode(await simulator.loginCode('zunyi'));
    expect(person).toEqual({ appId: miniProgram.appId, openid: expect.any(String), unionid: expect.any(String) });
    await simulator.post('/__sim/settings', { boundToOpenPlatform: false });
    const without = await client.personFromMiniProgramCode(await simulator.loginCode('zunyi'));
    expect(without).toEqual({ ...person, unionid: null });
  });

  it('reports a refusal with errcode and rid', async () => {
    const code = await simulator.loginCode('guiyang');
    await client.personFromMiniProgramCode(code);
    const refusal: unknown = await client.personFromMiniProgramCode(code).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(WechatApiError);
    expect(refusal).toMatchObject({ errcode: 40163, rid: expect.stringMatching(/^[0-9a-f-]{26}$/) });
  });

  it('exchanges the code of the H5 page and refuses a visitor of the snapshot page', async () => {
    const codeOf = async (query: string, scope = 'snsapi_userinfo'): Promise<string> => {
      const back = encodeURIComponent(`${publicOrigin}/api/auth/h5/callback`);
      const url = `${simulator.base}/connect/oauth2/choose?appid=${h5.appId}&redirect_uri=${back}&response_type=code&scope=${scope}&${query}`;
      const response = await fetch(url, { redirect: 'manual' });
      return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
    };
    const inMiniProgram = await client.personFromMiniProgramCode(await simulator.loginCode('zunyi'));
    const inH5 = await client.personFromH5Code(await codeOf('person=zunyi'));
    expect(inH5.unionid).toBe(inMiniProgram.unionid);
    expect(inH5.openid).not.toBe(inMiniProgram.openid);
    const silent = await client.personFromH5Code(await codeOf('person=zunyi', 'snsapi_base'));
    expect(silent).toEqual({ ...inH5, unionid: null });
    await expect(client.personFromH5Code(await codeOf('person=zunyi&snapshot=1'))).rejects.toThrow(
      WechatSnapshotUserError,
    );
  });

  it('judges text by its worst piece, however long', async () => {
    expect(await check('黔东南的鼓楼真好看')).toMatchObject({ suggest: 'pass', label: 100 });
    expect(await check('有事请转人工')).toMatchObject({ suggest: 'review', label: 21000 });
    const long = await check(`${'好'.repeat(2497)}网络赌博${'好'.repeat(3000)}转人工`);
    expect(long).toMatchObject({ suggest: 'risky', label: 20006 });
    expect(long.traceIds.length).toBeGreaterThanOrEqual(3);
  });

  it('renews the token once when WeChat no longer takes it, and no more than once', async () => {
    await rank();
    await simulator.post('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: miniProgram.appId,
      secret: miniProgram.secret,
      force_refresh: true,
    });
    expect(await rank()).toBe(0);
    for (const errcode of [40001, 40014, 42001]) {
      await fault('/wxa/getuserriskrank', { errcode, times: 1 });
      expect(await rank()).toBe(0);
      await fault('/wxa/getuserriskrank', { errcode, times: 2 });
      await expect(rank()).rejects.toMatchObject({ errcode });
    }
  });

  it('asks for one token however many calls wait for it', async () => {
    await fault('/cgi-bin/stable_token', { delayMs: 100, times: 1 });
    await fault('/cgi-bin/stable_token', { errcode: 45009 });
    const fresh = simulator.client();
    const ranks = await Promise.all(
      Array.from({ length: 20 }, () => fresh.riskRankOf({ openid, scene: 1, clientIp: '203.0.113.9' })),
    );
    expect(ranks).toEqual(Array.from({ length: 20 }, () => 0));
  });

  it('tells risk as it is: by person, refused after two hours, and never 0 out of ignorance', async () => {
    await simulator.post('/__sim/people', { person: 'guiyang', riskRank: 4 });
    expect(await rank()).toBe(4);
    await fault('/wxa/getuserriskrank', { errcode: 61081, times: 1 });
    await expect(rank()).rejects.toMatchObject({ errcode: 61081 });
    await simulator.advance(7201);
    await expect(rank()).rejects.toMatchObject({ errcode: 61010 });
    await expect(check('你好')).rejects.toMatchObject({ errcode: 61010 });
  });

  it('draws a mini-program code as a PNG and passes refusals on', async () => {
    const draw = (scene: string, page = 'pages/home/index'): Promise<Buffer> =>
      client.drawMiniProgramCode({ scene, page });
    expect((await draw('k=9f3a')).subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
    for (const scene of ['100%', '贵州', 'x'.repeat(33)])
      await expect(draw(scene)).rejects.toMatchObject({ errcode: 40169 });
    await expect(draw('k=1', '/pages/home/index')).rejects.toMatchObject({ errcode: 41030 });
    await simulator.post('/__sim/settings', { releasedPages: ['pages/home/index'] });
    await draw('k=1');
    await expect(draw('k=1', 'pages/none/index')).rejects.toMatchObject({ errcode: 41030 });
    const unreleased = { scene: 'k=1', page: 'pages/none/index', checkPath: false };
    expect((await client.drawMiniProgramCode(unreleased)).length).toBeGreaterThan(100);
  });

  it('calls without a token inside cloud hosting', async () => {
    const inside = simulator.client({ auth: 'cloud-hosting' });
    const question = { openid, scene: 1 as const, clientIp: '203.0.113.9' };
    await expect(inside.riskRankOf(question)).rejects.toMatchObject({ errcode: 41001 });
    await simulator.post('/__sim/settings', { cloudHostingAppid: miniProgram.appId });
    expect(await inside.riskRankOf(question)).toBe(0);
  });

  it('gives up on silence, gateways and closed ports without repeating a secret', async () => {
    await fault('/wxa/getuserriskrank', { delayMs: 1000, times: 1 });
    const hasty = simulator.client({ timeoutMs: 300 });
    await expect(hasty.riskRankOf({ openid, scene: 1, clientIp: '203.0.113.9' })).rejects.toThrow(
      WechatUnreachableError,
    );
    await fault('/sns/jscode2session', { httpStatus: 502, times: 1 });
    await expect(client.personFromMiniProgramCode('x')).rejects.toThrow(/HTTP 502/);
    const nobody = simulator.client({ apiBase: 'http://127.0.0.1:1' });
    const refusal: unknown = await nobody.personFromMiniProgramCode('x').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(WechatUnreachableError);
    expect(String(refusal)).not.toContain(miniProgram.secret);
  });
});
