import { h5, miniProgram } from '../wechat/started-simulator.js';
import { consent, type IdentityWorld, startIdentityWorld } from './identity-world.js';

const genuine = {
  'x-wx-openid': `o${'a'.repeat(27)}`,
  'x-wx-unionid': `o6${'b'.repeat(26)}`,
  'x-wx-appid': miniProgram.appId,
  'x-wx-source': 'wx_client',
};

describe('the headers of WeChat Cloud Hosting', () => {
  let world: IdentityWorld;
  afterEach(() => world.close());

  const knock = (headers: Record<string, string>): ReturnType<IdentityWorld['post']> =>
    world.post('auth/cloud-hosting', { consent }, headers);

  it('are nobody’s identity where the operator has not switched that on', async () => {
    world = await startIdentityWorld();
    const refusal = await knock(genuine);
    expect([refusal.statusCode, refusal.json<{ code: string }>().code]).toEqual([403, 'IDENTITY.CLOUD_HOSTING_OFF']);
    expect((await world.ask({ method: 'GET', url: '/api/me', headers: genuine })).statusCode).toBe(401);

    const { me } = await world.signIn('guiyang');
    const code = await world.simulator.loginCode('guiyang');
    const spoofed = await world.post('auth/mini-program', { code, consent }, genuine);
    expect(spoofed.json<{ me: unknown }>().me).toEqual(me);
  });

  it('sign a person in where it is on, if they are complete and for this mini-program', async () => {
    world = await startIdentityWorld('sqlite', { WECHAT_AUTH: 'cloud-hosting' });
    const first = await knock(genuine);
    expect(first.statusCode).toBe(200);
    const second = await knock(genuine);
    expect(second.json<{ me: unknown }>().me).toEqual(first.json<{ me: unknown }>().me);
    const without = (name: string): Record<string, string> =>
      Object.fromEntries(Object.entries(genuine).filter(([header]) => header !== name));
    const refused = [
      without('x-wx-openid'),
      without('x-wx-source'),
      without('x-wx-appid'),
      { ...genuine, 'x-wx-appid': h5.appId },
      {},
    ];
    for (const headers of refused) {
      const refusal = await knock(headers);
      expect([refusal.statusCode, refusal.json<{ code: string }>().code]).toEqual([403, 'IDENTITY.WECHAT_REFUSED']);
    }
    expect((await world.ask({ method: 'GET', url: '/api/me', headers: genuine })).statusCode).toBe(401);
  });
});
