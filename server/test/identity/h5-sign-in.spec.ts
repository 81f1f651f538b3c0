import { type Browser, consent, type IdentityWorld, origin, startIdentityWorld } from './identity-world.js';

describe('signing in from a browser', () => {
  let world: IdentityWorld;
  let browser: Browser;
  beforeAll(async () => {
    world = await startIdentityWorld();
  });
  afterAll(() => world.close());
  beforeEach(() => {
    browser = { cookies: new Map() };
  });

  const start = (query: Record<string, string>, headers = {}): ReturnType<IdentityWorld['ask']> => {
    const url = `/api/auth/h5/start?${new URLSearchParams(query).toString()}`;
    return world.asBrowser(browser, { method: 'GET', url, headers });
  };
  const me = (): ReturnType<IdentityWorld['ask']> => world.asBrowser(browser, { method: 'GET', url: '/api/me' });

  it('comes back signed in by cookies that no script can read, to the page it began at', async () => {
    const back = await world.signInWith(browser, { person: 'guiyang' });
    expect(back.headers.location).toBe(`${origin}/#/pages/home/index?from=1`);
    expect(back.payload).not.toContain('accessToken');
    const [access, refreshToken] = ['gn_at', 'gn_rt'].map((name) => back.cookies.find((set) => set.name === name));
    expect(access).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/api', maxAge: 600 });
    expect(refreshToken).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/api/auth' });
    expect(access).not.toHaveProperty('secure');
    expect(browser.cookies.has('gn_st')).toBe(false);
    expect((await me()).statusCode).toBe(200);
  });

  it('asks WeChat for the unionid, with a state of letters and digits', async () => {
    const page = new URL(String((await start({ returnTo: '/', ...consent })).headers.location));
    expect(page.searchParams.get('scope')).toBe('snsapi_userinfo');
    expect(page.searchParams.get('state')).toMatch(/^[a-zA-Z0-9]{48}$/);
    expect(page.searchParams.get('redirect_uri')).toBe(`${origin}/api/auth/h5/callback`);
    expect(page.hash).toBe('#wechat_redirect');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/a\\b',
    'javascript:alert(1)',
    '/\t/evil.example',
    'pages/home',
    `/${'x'.repeat(512)}`,
  ])('refuses to return to %j', async (returnTo) => {
    const refusal = await start({ returnTo, ...consent });
    expect(refusal.statusCode).toBe(400);
    expect(refusal.json()).toMatchObject({ code: 'COMMON.INVALID_INPUT', field: 'returnTo' });
  });

  it('first goes to its own name when it came under another one, and only once', async () => {
    const elsewhere = await start({ returnTo: '/#/x', ...consent }, { host: '127.0.0.1:3000' });
    const again = new URL(String(elsewhere.headers.location));
    expect(again.origin).toBe(origin);
    expect(again.searchParams.get('returnTo')).toBe('/#/x');
    const second = await start(Object.fromEntries(again.searchParams), { host: '127.0.0.1:3000' });
    expect(String(second.headers.location)).toContain('/connect/oauth2/authorize');
  });

  it('is not finished by another browser, with another state, or after ten minutes', async () => {
    const callback = async (change: { state?: string; cookie?: string; late?: boolean }): Promise<string> => {
      const mine: Browser = { cookies: new Map() };
      const began = await world.asBrowser(mine, {
        method: 'GET',
        url: `/api/auth/h5/start?${new URLSearchParams({ returnTo: '/', ...consent }).toString()}`,
      });
      const state = new URL(String(began.headers.location)).searchParams.get('state') ?? '';
      if (change.cookie === 'none') mine.cookies.clear();
      if (change.cookie === 'altered')
        mine.cookies.set('gn_st', (mine.cookies.get('gn_st') ?? '').replace(/.{8}$/, 'AAAAAAAA'));
      if (change.late) world.clock.advanceSeconds(600);
      const url = `/api/auth/h5/callback?code=0habc&state=${change.state ?? state}`;
      return (await world.asBrowser(mine, { method: 'GET', url })).json<{ code: string }>().code;
    };
    expect(await callback({})).toBe('IDENTITY.WECHAT_CODE_INVALID');
    for (const change of [
      { cookie: 'none' },
      { cookie: 'altered' },
      { state: '0'.repeat(48) },
      { state: 'x' },
      { late: true },
    ]) {
      expect(await callback(change)).toBe('IDENTITY.STATE_INVALID');
    }
  });

  it('refuses a visitor of the snapshot page, with a page for a browser', async () => {
    const refusal = await world.signInWith(browser, { person: 'zunyi', snapshot: '1' });
    expect([refusal.statusCode, refusal.json<{ code: string }>().code]).toEqual([403, 'IDENTITY.SNAPSHOT_USER']);
    const page = await world.ask({ method: 'GET', url: '/api/auth/h5/callback', headers: { accept: 'text/html,*/*' } });
    expect(page.statusCode).toBe(400);
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.payload).toContain('微信登录凭证已失效，请重新登录。');
  });

  it('renews and ends by cookie, but only from a page of its own', async () => {
    await world.signInWith(browser, { person: 'guiyang' });
    const write = (path: string, headers = {}): ReturnType<IdentityWorld['ask']> =>
      world.asBrowser(browser, { method: 'POST', url: `/api/${path}`, payload: {}, headers });
    for (const foreign of ['https://evil.example', 'null', 'http://localhost:3001']) {
      const refusal = await write('auth/refresh', { origin: foreign });
      expect([refusal.statusCode, refusal.json<{ code: string }>().code]).toEqual([403, 'COMMON.ORIGIN_REFUSED']);
    }
    const unnamed = await world.ask({
      method: 'PUT',
      url: '/api/me',
      payload: { nickname: 'x' },
      headers: { cookie: `gn_at=${browser.cookies.get('gn_at') ?? ''}` },
    });
    expect(unnamed.statusCode).toBe(403);

    world.clock.advanceSeconds(601);
    expect((await me()).statusCode).toBe(401);
    const renewed = await write('auth/refresh');
    expect(renewed.statusCode).toBe(200);
    expect(renewed.json()).not.toHaveProperty('tokens');
    expect((await me()).statusCode).toBe(200);
    expect((await write('auth/sign-out')).statusCode).toBe(204);
    expect([...browser.cookies.keys()]).toEqual([]);
  });

  it('clears the cookies of a session that is over', async () => {
    await world.signInWith(browser, { person: 'guiyang' });
    world.clock.advanceDays(31);
    const over = await world.asBrowser(browser, { method: 'POST', url: '/api/auth/refresh', payload: {} });
    expect(over.statusCode).toBe(401);
    expect(browser.cookies.size).toBe(0);
  });
});

describe('signing in from a browser over https', () => {
  it('sets cookies that only travel over https', async () => {
    const world = await startIdentityWorld('sqlite', { PUBLIC_ORIGIN: 'https://hwm.example' });
    try {
      const url = `/api/auth/h5/start?${new URLSearchParams({ returnTo: '/', renamed: '1', ...consent }).toString()}`;
      const response = await world.ask({ method: 'GET', url });
      expect(response.cookies).toEqual([expect.objectContaining({ name: 'gn_st', secure: true, httpOnly: true })]);
    } finally {
      await world.close();
    }
  });
});
