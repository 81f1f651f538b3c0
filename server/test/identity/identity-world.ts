import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { ConsentDto, SignedInDto } from '@good-netizen/shared/identity/identity.dto';
import { DataSource } from 'typeorm';
import { consentInForce } from '../../src/identity/domain/consent-in-force.js';
import { Region } from '../../src/organisation/domain/region.js';
import { TestClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { startTestApp, type TestApp, type TestAppOptions } from '../support/test-app.js';
import { createTestPlace, type Engine } from '../support/test-database.js';
import { h5, miniProgram, startSimulator, type StartedSimulator } from '../wechat/started-simulator.js';

export const origin = 'http://localhost:3000';
export const consent: ConsentDto = consentInForce();

export interface Browser {
  cookies: Map<string, string>;
}

/** A server with a simulated WeChat behind it, and people who come to it. */
export interface IdentityWorld {
  clock: TestClock;
  simulator: StartedSimulator;
  test: TestApp;
  database: DataSource;
  /** Asks the server; every answer is remembered for `answers`. */
  ask(request: InjectOptions): Promise<LightMyRequestResponse>;
  /** Everything the server has answered so far: headers and bodies. */
  answers: string[];
  post(path: string, payload: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  signIn(person: string): Promise<Required<SignedInDto>>;
  signInWith(browser: Browser, query: Record<string, string>): Promise<LightMyRequestResponse>;
  asBrowser(browser: Browser, request: InjectOptions): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

export async function startIdentityWorld(
  engine: Engine = 'sqlite',
  env: Record<string, string> = {},
  seed: TestAppOptions['seed'] = async (dataSource) => {
    await dataSource.manager.insert(Region, regions);
  },
): Promise<IdentityWorld> {
  const simulator = await startSimulator(origin);
  const place = await createTestPlace(engine);
  const clock = new TestClock();
  const starting = startTestApp({
    databaseUrl: place.url,
    clock,
    env: { ...wechatOf(simulator), PUBLIC_ORIGIN: origin, ...env },
    seed,
  });
  // A start that fails must not leave a listening simulator behind, which would keep Jest from ending.
  const test = await starting.catch(async (error: unknown) => {
    await place.remove();
    await simulator.close();
    throw error;
  });
  const answers: string[] = [];
  const ask = async (request: InjectOptions): Promise<LightMyRequestResponse> => {
    const response = await test.inject({ ...request, headers: { host: 'localhost:3000', ...request.headers } });
    answers.push(JSON.stringify(response.headers) + response.payload);
    return response;
  };
  const post = (path: string, payload: object, headers = {}): Promise<LightMyRequestResponse> =>
    ask({ method: 'POST', url: `/api/${path}`, payload, headers });
  return {
    clock,
    simulator,
    test,
    database: test.app.get(DataSource),
    ask,
    answers,
    post,
    signIn: async (person) => {
      const response = await post('auth/mini-program', { code: await simulator.loginCode(person), consent });
      expect(response.statusCode).toBe(200);
      return response.json<Required<SignedInDto>>();
    },
    signInWith: (browser, query) => throughWechat(ask, browser, query),
    asBrowser: (browser, request) => askAsBrowser(ask, browser, request),
    close: async () => {
      await test.close();
      await place.remove();
      await simulator.close();
    },
  };
}

/** Files a complaint under a key of its own. */
export function complain(
  world: IdentityWorld,
  complaint: object,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return world.post('complaints', complaint, { 'idempotency-key': newId(), ...headers });
}

export const bearer = (accessToken: string): Record<string, string> => ({ authorization: `Bearer ${accessToken}` });

type Ask = IdentityWorld['ask'];

/** As a browser does it: keeps cookies, sends them back, says where a write comes from. */
async function askAsBrowser(ask: Ask, browser: Browser, request: InjectOptions): Promise<LightMyRequestResponse> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const sent = { ...(cookie ? { cookie } : {}), ...(request.method === 'GET' ? {} : { origin }), ...request.headers };
  const response = await ask({ ...request, headers: sent });
  for (const { name, value, maxAge } of response.cookies as { name: string; value: string; maxAge?: number }[]) {
    if (maxAge === 0) browser.cookies.delete(name);
    else browser.cookies.set(name, value);
  }
  return response;
}

/** Out to the simulated page of WeChat, one person chosen, and back. `query` goes to that page. */
async function throughWechat(
  ask: Ask,
  browser: Browser,
  query: Record<string, string>,
): Promise<LightMyRequestResponse> {
  const wish = new URLSearchParams({ returnTo: '/#/pages/home/index?from=1', ...consent });
  const url = `/api/auth/h5/start?${wish.toString()}`;
  const start = await askAsBrowser(ask, browser, { method: 'GET', url });
  expect(start.statusCode).toBe(302);
  const page = new URL(String(start.headers.location));
  page.pathname = '/connect/oauth2/choose';
  page.hash = '';
  for (const [name, value] of Object.entries(query)) page.searchParams.set(name, value);
  const chosen = await fetch(page, { redirect: 'manual' });
  const back = new URL(chosen.headers.get('location') ?? '');
  return askAsBrowser(ask, browser, { method: 'GET', url: back.pathname + back.search });
}

const regions: Region[] = [
  { code: '520000', name: '贵州省', kind: 'PROVINCE', parentCode: null, ordinal: 0 },
  { code: '520100', name: '贵阳市', kind: 'PREFECTURE', parentCode: '520000', ordinal: 1 },
  { code: '520300', name: '遵义市', kind: 'PREFECTURE', parentCode: '520000', ordinal: 2 },
];

function wechatOf(simulator: StartedSimulator): Record<string, string> {
  return {
    WECHAT_API_BASE: simulator.base,
    WECHAT_OAUTH_BASE: simulator.base,
    WECHAT_MP_APPID: miniProgram.appId,
    WECHAT_MP_SECRET: miniProgram.secret,
    WECHAT_H5_APPID: h5.appId,
    WECHAT_H5_SECRET: h5.secret,
  };
}
