import { DataExportPiece } from '../../src/identity/domain/data-export-piece.js';
import { ComplaintReply } from '../../src/identity/domain/complaint-reply.js';
import { Complaint } from '../../src/identity/domain/complaint.js';
import { DataExport } from '../../src/identity/domain/data-export.js';
import { MakeExportsService } from '../../src/identity/services/make-exports.service.js';
import { SweepRetentionService } from '../../src/identity/services/sweep-retention.service.js';
import { PersonalDataRegistry } from '../../src/platform/personal-data/personal-data.registry.js';
import { newId } from '../../src/platform/id.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { miniProgram } from '../wechat/started-simulator.js';
import { bearer, complain, type IdentityWorld, startIdentityWorld } from './identity-world.js';

interface Copy {
  format: string;
  sections: { key: string; title: string; columns: Record<string, string>; rows: Record<string, unknown>[] }[];
}

describeOnEveryDatabase('a copy of my data', (open) => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine);
  });
  afterAll(() => world.close());

  const make = (): Promise<number> => world.test.app.get(MakeExportsService, { strict: false }).make();
  const get = (url: string, headers: Record<string, string>): ReturnType<IdentityWorld['ask']> =>
    world.ask({ method: 'GET', url: `/api/me/exports${url}`, headers });

  it('is asked for, made, collected in two shapes for seven days, and then gone', async () => {
    const { tokens } = await world.signIn('guiyang');
    const headers = bearer(tokens.accessToken);
    const nickname = '<b>山里的风</b>';
    await world.ask({ method: 'PUT', url: '/api/me', payload: { nickname, ageBand: 'ADULT' }, headers });
    await complain(world, { kind: 'SUGGESTION', text: '字再大一点就好了', contact: '邮箱某某' }, headers);
    const { code } = await world.simulator.post('/__sim/phone-code', {
      ...{ person: 'guiyang', phoneNumber: '10011112222', appid: miniProgram.appId },
    });
    await world.ask({ method: 'PUT', url: '/api/me/phone', payload: { code }, headers });

    const wish = (await world.post('me/exports', {}, headers)).json<{ id: string }>();
    expect(wish).toMatchObject({ status: 'WAITING', bytes: null });
    expect((await world.post('me/exports', {}, headers)).json()).toMatchObject({ id: wish.id });
    expect((await get(`/${wish.id}/data.json`, headers)).json()).toMatchObject({ code: 'IDENTITY.EXPORT_NOT_READY' });
    expect(await make()).toBe(1);
    const [ready] = (await get('', headers)).json<{ status: string; bytes: number }[]>();
    expect(ready).toMatchObject({ status: 'READY', bytes: expect.any(Number) });

    const json = await get(`/${wish.id}/data.json`, headers);
    expect(json.headers['content-disposition']).toContain('attachment');
    const copy = json.json<Copy>();
    const section = (key: string): Copy['sections'][number] | undefined => copy.sections.find((it) => it.key === key);
    expect(section('profile')?.rows).toMatchObject([{ nickname, ageBand: 'ADULT' }]);
    expect(section('complaints')?.rows).toMatchObject([{ text: '字再大一点就好了', contact: '邮箱某某' }]);
    expect(section('phone')?.rows).toMatchObject([{ masked: '100****2222' }]);
    expect(section('consents')?.rows).toHaveLength(2);
    for (const key of ['pledges', 'lessons', 'ballots', 'sessions']) expect(section(key)).toBeDefined();
    expect(json.payload).not.toMatch(/openid|unionid|[0-9a-f]{64}/i);

    const page = await get(`/${wish.id}/data.html`, headers);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.payload).toContain('&#60;b&#62;山里的风');
    expect(page.payload).not.toContain('<b>');

    expect((await world.post('me/exports', {}, headers)).json()).toMatchObject({ code: 'IDENTITY.EXPORT_TOO_SOON' });
    world.clock.advanceDays(7);
    const later = bearer((await world.signIn('guiyang')).tokens.accessToken);
    expect((await get(`/${wish.id}/data.json`, later)).statusCode).toBe(404);
    world.clock.advanceSeconds(1);
    await world.test.app.get(SweepRetentionService, { strict: false }).sweep();
    expect(await world.database.manager.count(DataExportPiece)).toBe(0);
    expect((await get('', later)).json()).toMatchObject([{ status: 'REMOVED' }]);
    expect((await world.post('me/exports', {}, later)).statusCode).toBe(201);
    await make();
  });

  it('holds what was answered to one’s complaints, and nothing of who inside wrote it or of others', async () => {
    const owner = bearer((await world.signIn('anshun')).tokens.accessToken);
    const stranger = bearer((await world.signIn('tongren')).tokens.accessToken);
    const said = async (text: string, headers: Record<string, string>): Promise<Complaint> => {
      await complain(world, { kind: 'COMPLAINT', text }, headers);
      return world.database.manager.findOneByOrFail(Complaint, { text });
    };
    const own = await said('我反映的一件事情', owner);
    const other = await said('别人反映的一件事情', stranger);
    const answer = (complaintId: string, text: string, minutes: number) =>
      world.database.manager.insert(ComplaintReply, {
        ...{ id: newId(), complaintId, text, staffId: newId(), staffName: '演示·经办人' },
        ...{ unitName: '演示·省妇联', at: new Date(world.clock.now().getTime() + minutes * 60_000) },
      });
    await answer(own.id, '后来又补充了说明', 9);
    await answer(own.id, '已经请有关单位办理', 5);
    await answer(other.id, '答复给另一个人的话', 5);
    const closed = { status: 'CLOSED' as const, closedAt: world.clock.now(), closingWords: '办结时的说明文字' };
    await world.database.manager.update(Complaint, { id: own.id }, closed);
    const { id } = (await world.post('me/exports', {}, owner)).json<{ id: string }>();
    await make();
    const json = await get(`/${id}/data.json`, owner);
    const { sections } = json.json<Copy>();
    const rowsOf = (key: string) => sections.find((section) => section.key === key)?.rows;
    const { receiptNumber } = own;
    expect(rowsOf('complaints')).toMatchObject([{ receiptNumber, status: 'CLOSED', closingWords: '办结时的说明文字' }]);
    expect(rowsOf('complaint-replies')).toMatchObject([
      { receiptNumber, unitName: '演示·省妇联', text: '已经请有关单位办理' },
      { receiptNumber, unitName: '演示·省妇联', text: '后来又补充了说明' },
    ]);
    const page = (await get(`/${id}/data.html`, owner)).payload;
    for (const text of ['已经请有关单位办理', '办结时的说明文字', '已结束']) expect(page).toContain(text);
    for (const secret of ['演示·经办人', '答复给另一个人的话', '别人反映的一件事情'])
      expect(page + json.payload).not.toContain(secret);
  });

  it('is nobody else’s, and is stored sealed', async () => {
    const owner = bearer((await world.signIn('zunyi')).tokens.accessToken);
    await world.ask({ method: 'PUT', url: '/api/me', payload: { nickname: '独一无二' }, headers: owner });
    const { id } = (await world.post('me/exports', {}, owner)).json<{ id: string }>();
    await make();
    const stranger = bearer((await world.signIn('bijie')).tokens.accessToken);
    expect((await get(`/${id}/data.json`, stranger)).statusCode).toBe(404);
    expect((await get(`/${id}/data.html`, stranger)).statusCode).toBe(404);
    expect((await get(`/${id}/data.json`, {})).statusCode).toBe(401);
    expect((await get('', stranger)).json()).toEqual([]);
    const pieces = await world.database.manager.findBy(DataExportPiece, { exportId: id });
    expect(pieces.length).toBeGreaterThan(0);
    expect(JSON.stringify(pieces)).not.toContain('独一无二');
  });

  it('survives a crash in the middle, is given up after three, and holds more than one piece', async () => {
    const headers = bearer((await world.signIn('worker')).tokens.accessToken);
    const { id } = (await world.post('me/exports', {}, headers)).json<{ id: string }>();
    await world.database.manager.update(DataExport, { id }, { attempts: 1 });
    const registry = world.test.app.get(PersonalDataRegistry);
    const rows = Array.from({ length: 3000 }, (_, i) => ({ text: `第${i}行：漢字漢字漢字` }));
    registry.register({
      name: 'test-rows',
      export: async () => [{ key: 'many', title: '很多', columns: { text: '文' }, rows }],
      erase: async () => undefined,
    });
    expect(await make()).toBe(1);
    const copy = (await get(`/${id}/data.json`, headers)).json<Copy>();
    expect(copy.sections.find(({ key }) => key === 'many')?.rows).toEqual(rows);
    expect(await world.database.manager.countBy(DataExportPiece, { exportId: id })).toBeGreaterThan(3);

    const unlucky = bearer((await world.signIn('student')).tokens.accessToken);
    const second = (await world.post('me/exports', {}, unlucky)).json<{ id: string }>();
    await world.database.manager.update(DataExport, { id: second.id }, { attempts: 3 });
    await make();
    expect((await get('', unlucky)).json()).toMatchObject([{ status: 'FAILED' }]);
    expect((await world.post('me/exports', {}, unlucky)).statusCode).toBe(201);
  });
});
