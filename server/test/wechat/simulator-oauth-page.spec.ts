import { h5, miniProgram, publicOrigin, startSimulator, type StartedSimulator } from './started-simulator.js';

const callback = `${publicOrigin}/api/auth/h5/callback`;

describe('the simulated sign-in page of WeChat', () => {
  let simulator: StartedSimulator;
  beforeAll(async () => {
    simulator = await startSimulator();
  });
  afterAll(() => simulator.close());

  const open = (page: string, query: Record<string, string> = {}): Promise<Response> => {
    const asked = {
      appid: h5.appId,
      redirect_uri: callback,
      response_type: 'code',
      state: 'abc123',
      scope: 'snsapi_userinfo',
      ...query,
    };
    const url = `${simulator.base}/connect/oauth2/${page}?${new URLSearchParams(asked).toString()}`;
    return fetch(url, { redirect: 'manual' });
  };

  it('says that it is a demonstration and lets a person be chosen, with links that work under a prefix', async () => {
    const response = await open('authorize');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('微信模拟登录');
    expect(page).toContain('演示网民·贵阳');
    expect(page).toContain('新网民');
    const addresses = [...page.matchAll(/(?:action|href|src)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    for (const address of addresses) expect(address).not.toMatch(/^\/|^https?:/);
    expect((await fetch(`${simulator.base}/connect/oauth2/authorize.css`)).headers.get('content-type')).toMatch(/css/);
  });

  it('sends the chosen person back with a code and the state', async () => {
    const response = await open('choose', { person: 'zunyi' });
    expect(response.status).toBe(302);
    const back = new URL(response.headers.get('location') ?? '');
    expect(back.href.startsWith(callback)).toBe(true);
    expect(back.searchParams.get('state')).toBe('abc123');
    expect(back.searchParams.get('code')).toMatch(/^0h[0-9a-f]{30}$/);
  });

  it('makes every newcomer another person and every typed name the same', async () => {
    const client = simulator.client();
    const personBy = async (query: Record<string, string>): Promise<string | null> => {
      const location = (await open('choose', query)).headers.get('location') ?? '';
      return (await client.personFromH5Code(new URL(location).searchParams.get('code') ?? '')).unionid;
    };
    expect(await personBy({ person: 'newcomer' })).not.toBe(await personBy({ person: 'newcomer' }));
    expect(await personBy({ name: '阿依' })).toBe(await personBy({ name: '阿依' }));
  });

  it.each([
    ['another origin', { redirect_uri: 'https://evil.example/callback' }],
    ['no address at all', { redirect_uri: 'nonsense' }],
    ["the mini-program's app id", { appid: miniProgram.appId }],
    ['a state with signs in it', { state: 'a-b' }],
    ['another response type', { response_type: 'token' }],
    ['an unknown scope', { scope: 'snsapi_all' }],
  ])('refuses %s', async (_what, query) => {
    for (const page of ['authorize', 'choose']) {
      const response = await open(page, query);
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
    }
  });

  it('escapes what it repeats', async () => {
    const page = await (await open('authorize', { redirect_uri: `${callback}?x="><script>` })).text();
    expect(page).not.toContain('<script>');
  });
});
