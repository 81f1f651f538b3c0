import type { AddressInfo } from 'node:net';
import { WechatClient, type WechatClientOptions } from '../../src/wechat/wechat-client.js';
import { buildSimulator } from '../../src/wechat/simulator/simulator.js';

export const miniProgram = { appId: 'wx0000000000000001', secret: 'mini-program-secret' };
export const h5 = { appId: 'wx0000000000000002', secret: 'service-account-secret' };
export const publicOrigin = 'http://localhost:3000';

/** What WeChat's client and a test need of a simulator that listens on a free port. */
export interface StartedSimulator {
  base: string;
  post(path: string, body: object): Promise<Record<string, unknown>>;
  get(path: string): Promise<Record<string, unknown>>;
  loginCode(person: string): Promise<string>;
  client(options?: Partial<WechatClientOptions>): WechatClient;
  advance(seconds: number): Promise<void>;
  close(): Promise<void>;
}

export async function startSimulator(origin = publicOrigin): Promise<StartedSimulator> {
  const simulator = buildSimulator({
    apps: [
      { appid: miniProgram.appId, secret: miniProgram.secret, kind: 'mini-program' },
      { appid: h5.appId, secret: h5.secret, kind: 'h5' },
    ],
    redirectOrigins: [origin],
  });
  await simulator.listen({ port: 0, host: '127.0.0.1' });
  const base = `http://127.0.0.1:${(simulator.server.address() as AddressInfo).port}`;
  let now = Date.now();
  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(base + path, { method: 'POST', body: JSON.stringify(body) });
    expect(response.status).toBe(200);
    return (await response.json()) as Record<string, unknown>;
  };
  return {
    base,
    post,
    get: async (path) => (await (await fetch(base + path)).json()) as Record<string, unknown>,
    loginCode: async (person) =>
      String((await post('/__sim/login-code', { person, appid: miniProgram.appId })).js_code),
    client: (options = {}) =>
      new WechatClient({
        apiBase: base,
        auth: 'token',
        miniProgram,
        h5,
        timeoutMs: 15_000,
        now: () => now,
        ...options,
      }),
    advance: async (seconds) => {
      now += seconds * 1000;
      await post('/__sim/clock', { advanceSeconds: seconds });
    },
    close: async () => {
      await simulator.close();
    },
  };
}
