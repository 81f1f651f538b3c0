import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { ComplaintDetailDto, ComplaintRowDto, MyComplaintDto } from '@good-netizen/shared/identity/complaint.dto';
import type { ComplaintReceiptDto } from '@good-netizen/shared/identity/identity.dto';
import type { InboxDto } from '@good-netizen/shared/notice/notice.dto';
import { AuditEntry } from '../../src/audit/domain/audit-entry.js';
import { Complaint } from '../../src/identity/domain/complaint.js';
import { OrgUnit } from '../../src/organisation/domain/org-unit.js';
import { newId } from '../../src/platform/id.js';
import { type ModerationWorld, startModerationWorld } from '../moderation/moderation-world.js';
import { grantOf, type StaffAtDesk, staffAtDesk } from '../support/staff-world.js';
import type { Engine } from '../support/test-database.js';
import { mariadbAbsence } from '../support/test-server.js';
import { bearer, complain } from './identity-world.js';

const engines: Engine[] = mariadbAbsence ? ['sqlite'] : ['sqlite', 'mariadb'];
const ROOT = 'desk/complaints';

describe.each(engines)('complaints at the desk (%s)', (engine) => {
  let world: ModerationWorld;
  let office: StaffAtDesk;
  let colleague: StaffAtDesk;
  let otherUnit: string;
  let headers: Record<string, string>;
  beforeAll(async () => {
    world = await startModerationWorld(engine);
    const [unit] = await world.database.manager.findBy(OrgUnit, { id: world.unitId });
    otherUnit = newId();
    await world.database.manager.insert(OrgUnit, { ...(unit as OrgUnit), id: otherUnit, name: '另一个单位' });
    office = await world.moderator({}, 'OFFICE_ADMIN');
    colleague = await world.moderator({}, 'OFFICE_ADMIN');
    headers = bearer((await world.signIn('guiyang')).tokens.accessToken);
    world.clock.advanceSeconds(60);
  });
  afterAll(() => world.close());

  const file = async (contact?: string): Promise<{ id: string; receiptNumber: string }> => {
    const body = { kind: 'SUGGESTION', text: '字太小了，老人看不清。', contact };
    const { receiptNumber } = (await complain(world, body, headers)).json<ComplaintReceiptDto>();
    const { id } = await world.database.manager.findOneByOrFail(Complaint, { receiptNumber });
    return { id, receiptNumber };
  };
  const act = async (who: StaffAtDesk, id: string, what: string, body: object = {}) => {
    const answer = await who.ask('POST', `${ROOT}/${id}/${what}`, body);
    return { status: answer.statusCode, body: answer.json<ComplaintDetailDto & { code: string; contact: string }>() };
  };
  const actions = async (id: string): Promise<string[]> =>
    (await world.database.manager.find(AuditEntry, { where: { objectId: id }, order: { seq: 'ASC' } })).map(
      ({ action }) => action,
    );

  it('is taken by one of several, answered, and read by who complained, by number and in the inbox', async () => {
    const { id, receiptNumber } = await file();
    const answers = await Promise.all([office, colleague, office, colleague].map((who) => act(who, id, 'taking')));
    const winners = new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.takenBy?.staffId));
    expect(winners.size).toBe(1);
    const [taker, other] = winners.has(office.staffId) ? [office, colleague] : [colleague, office];
    expect((await act(other, id, 'replies', { text: '这就去改。' })).body.code).toBe('IDENTITY.COMPLAINT_TAKEN');
    expect((await act(taker, id, 'replies', { text: '字号已经调大，谢谢提醒。' })).body.status).toBe('REPLIED');

    const mine = (await world.ask({ url: '/api/me/complaints', headers })).json<MyComplaintDto[]>();
    expect(mine[0]).toMatchObject({ receiptNumber, status: 'REPLIED', replies: [{ unitName: '测试单位' }] });
    const seen = (await world.post('complaints/look-up', { receiptNumber })).json<MyComplaintDto>();
    expect(seen).toEqual(mine[0]);
    expect(JSON.stringify(seen)).not.toContain(taker.staffId);
    const inbox = (await world.ask({ url: '/api/me/notices', headers })).json<InboxDto>();
    expect(inbox.rows[0]).toMatchObject({ kind: 'COMPLAINT_ANSWERED', text: '测试单位：字号已经调大，谢谢提醒。' });

    expect((await act(taker, id, 'closing', { words: '已经改好，予以办结。' })).body.status).toBe('CLOSED');
    expect((await act(taker, id, 'replies', { text: '再补充一句。' })).body.code).toBe('IDENTITY.COMPLAINT_CLOSED');
    expect((await actions(id)).filter((action) => action !== 'complaint.take')).toEqual([
      'complaint.reply',
      'complaint.close',
    ]);
  });

  it('is handed to another unit, waits there anew, and is seen there and by the office alone', async () => {
    const { id } = await file();
    const there = await staffAtDesk(world.test, otherUnit, [grantOf('UNIT_EDITOR', otherUnit)]);
    const here = await world.moderator({}, 'UNIT_MANAGER');
    expect((await there.ask('GET', `${ROOT}/${id}`)).statusCode).toBe(404);
    const note = '属于他们的工作范围。';
    expect((await act(office, id, 'transfer', { unitId: newId(), note })).status).toBe(404);
    expect((await act(office, id, 'transfer', { unitId: otherUnit, note })).status).toBe(200);
    expect((await act(office, id, 'transfer', { unitId: otherUnit, note })).body.code).toBe(
      'IDENTITY.COMPLAINT_SAME_UNIT',
    );
    const listed = async (who: StaffAtDesk): Promise<boolean> =>
      (await who.ask('GET', `${ROOT}?size=100`)).json<PageDto<ComplaintRowDto>>().rows.some((row) => row.id === id);
    expect([await listed(there), await listed(here), await listed(office)]).toEqual([true, false, true]);
    expect((await act(there, id, 'taking')).body.takenBy?.staffId).toBe(there.staffId);
  });

  it('shows a contact only to who says why, and puts that on record first', async () => {
    const { id } = await file('演示联系方式乙');
    expect(JSON.stringify((await office.ask('GET', `${ROOT}/${id}`)).json())).not.toContain('演示联系方式');
    for (const reason of ['', '   ', '看看', undefined]) {
      expect((await act(office, id, 'contact', { reason })).status).toBe(400);
    }
    expect(await actions(id)).toEqual([]);
    const told = await act(office, id, 'contact', { reason: '需要回电核实情况' });
    expect(told.body.contact).toBe('演示联系方式乙');
    const entry = await world.database.manager.findOneByOrFail(AuditEntry, { objectId: id });
    expect(entry).toMatchObject({ action: 'complaint.read-personal', reason: '需要回电核实情况' });
    expect(JSON.stringify(entry)).not.toContain('演示联系方式');
    const auditor = await world.moderator({}, 'AUDITOR');
    expect((await act(auditor, id, 'contact', { reason: '需要回电核实情况' })).status).toBe(403);
    expect((await act(office, (await file()).id, 'contact', { reason: '需要回电核实情况' })).status).toBe(404);
  });

  it('answers a number that nobody was given as not found, and a wrong one as wrong', async () => {
    expect((await world.post('complaints/look-up', { receiptNumber: 'TS20180601-AAAAAAAA' })).statusCode).toBe(404);
    expect((await world.post('complaints/look-up', { receiptNumber: "' OR 1=1" })).statusCode).toBe(400);
  });

  it('turns old with the clock', async () => {
    const { id } = await file();
    world.clock.advanceSeconds(73 * 3600);
    const who = await world.moderator({}, 'OFFICE_ADMIN');
    const page = (await who.ask('GET', `${ROOT}?bucket=OVERDUE&size=100`)).json<PageDto<ComplaintRowDto>>();
    expect(page.rows.find((row) => row.id === id)?.bucket).toBe('OVERDUE');
  });
});
