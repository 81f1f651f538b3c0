import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AccessLog } from '../../src/platform/access-log/access-log.js';
import { bearer, type IdentityWorld, startIdentityWorld } from '../identity/identity-world.js';

interface Line {
  minute: string;
  method: string;
  route: string;
  status: number;
  address: string;
  account: string | null;
}

describe('the access records', () => {
  let world: IdentityWorld;
  let folder: string;
  beforeAll(async () => {
    world = await startIdentityWorld();
    folder = path.join(world.test.config.dataDir, 'logs');
  });
  afterAll(() => world.close());

  const log = (): AccessLog => world.test.app.get(AccessLog);
  async function lines(): Promise<Line[]> {
    await log().flush();
    if (!existsSync(folder)) return [];
    const text = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    return text.flatMap((it) => it.trim().split('\n')).map((line) => JSON.parse(line) as Line);
  }

  it('hold sign-ins and writes, and nothing of what is read', async () => {
    const { me, tokens } = await world.signIn('guiyang');
    const headers = bearer(tokens.accessToken);
    await world.ask({ method: 'GET', url: '/api/me', headers });
    await world.ask({ method: 'PUT', url: '/api/me', payload: { nickname: '风' }, headers });
    await world.ask({ method: 'GET', url: '/api/auth/h5/callback?code=secret&state=x' });
    const id = '0190f0f0-0000-7000-8000-000000000001';
    await world.post(`selections/${id}/ballots`, {}, headers);
    await world.ask({ method: 'DELETE', url: `/api/me/sessions/${id}`, headers });
    const all = await lines();
    expect(all.map(({ method, route }) => `${method} ${route}`)).toEqual([
      'POST /api/auth/mini-program',
      'PUT /api/me',
      'GET /api/auth/h5/callback',
      `POST /api/selections/${id}/ballots`,
      'DELETE /api/me/sessions/:id',
    ]);
    expect(all[1]).toMatchObject({ status: 200, minute: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/) });
    expect(all[1]?.account).toMatch(/^[0-9a-f]{32}$/);
    expect(all[1]?.account).toBe(all[4]?.account);
    expect(all[0]?.account).toBeNull();
    const text = JSON.stringify(all);
    for (const secret of [me.netizenId, '127.0.0.1', 'secret', '风']) expect(text).not.toContain(secret);
  });

  it('are a file a day by the days of Shanghai, for a year', async () => {
    world.clock.set('2019-01-01T15:59:00Z');
    await world.signIn('zunyi');
    world.clock.set('2019-01-01T16:01:00Z');
    await world.signIn('zunyi');
    await log().flush();
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['access-2019-01-01.jsonl', 'access-2019-01-02.jsonl']));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'keep.txt'), 'not ours');
    expect(await log().removeBefore('2019-01-02')).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['access-2019-01-02.jsonl', 'keep.txt']);
  });

  it('cost a request microseconds', () => {
    const access = { method: 'POST', route: '/api/x', status: 200, address: '10.0.0.1', netizenId: 'n' };
    const began = process.hrtime.bigint();
    for (let i = 0; i < 5000; i += 1) log().record(access);
    const each = Number(process.hrtime.bigint() - began) / 5000 / 1000;
    expect(each).toBeLessThan(200);
  });
});
