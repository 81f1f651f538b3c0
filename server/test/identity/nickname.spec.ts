import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { bearer, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describe('a nickname', () => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld();
  });
  afterAll(() => world.close());

  async function call(nickname: string, person = 'guiyang'): Promise<[number, string | null]> {
    const { tokens } = await world.signIn(person);
    const headers = bearer(tokens.accessToken);
    const answer = await world.ask({ method: 'PUT', url: '/api/me', payload: { nickname }, headers });
    const me = (await world.ask({ url: '/api/me', headers })).json<MeDto>();
    if (answer.statusCode !== 200)
      expect(answer.json()).toMatchObject({ code: 'IDENTITY.NICKNAME_NOT_SUITABLE', field: 'nickname' });
    return [answer.statusCode, me.nickname];
  }

  it('is refused where WeChat calls it risky, and the old one stays', async () => {
    expect(await call('小溪')).toEqual([200, '小溪']);
    expect(await call('网络赌博王')).toEqual([400, '小溪']);
  });

  it('is taken where WeChat cannot be asked', async () => {
    await world.simulator.post('/__sim/faults', { endpoint: '/wxa/msg_sec_check', errcode: -1, times: 1 });
    expect(await call('小河')).toEqual([200, '小河']);
  });
});
