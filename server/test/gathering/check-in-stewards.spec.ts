import type { DeskStewardDto, StewardInvitationDto, StewardshipDto } from '@good-netizen/shared/gathering/check-in.dto';
import { AuditEntry } from '../../src/audit/domain/audit-entry.js';
import { DoorSteward } from '../../src/gathering/domain/door-steward.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { codeOf, DoorWorld, type Lecture, ok } from './door-world.js';
import { useWorld } from '../support/use-world.js';

const DAY_SECONDS = 86_400;

describeOnEveryDatabase('those who help at the door', (open) => {
  let world: DoorWorld;
  let editor: StaffAtDesk;
  let lecture: Lecture;
  useWorld(open.engine, DoorWorld, (opened) => (world = opened));
  beforeEach(async () => {
    editor = await world.editor();
    lecture = await world.lecture(1);
  });

  const invited = async (right: 'STEWARD' | 'SUPERVISOR' = 'STEWARD', note?: string) =>
    ok<StewardInvitationDto>(await world.invite(editor, lecture, right, note), 201);
  const listed = async (who = editor): Promise<DeskStewardDto[]> =>
    ok(await who.ask('GET', `desk/gatherings/${lecture.gatheringId}/stewards`));
  const withdraw = (id: string, who = editor) =>
    who.ask('DELETE', `desk/gatherings/${lecture.gatheringId}/stewards/${id}`);

  it('are invited with a code of eight characters that is kept as a hash alone, and go on record', async () => {
    const { id, code } = await invited('SUPERVISOR', ' 张老师 ');
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const [row] = await world.unitOfWork.read((tx) => tx.findBy(DoorSteward, { id }));
    expect(JSON.stringify(row)).not.toContain(code);
    expect(JSON.stringify(row)).not.toContain(code.replace('-', ''));
    expect(await listed()).toMatchObject([{ id, right: 'SUPERVISOR', note: '张老师', state: 'INVITED' }]);
    const netizenId = await world.person();
    const taken = ok<StewardshipDto>(await world.take(netizenId, ` ${code.toLowerCase().replace('-', ' ')}`));
    expect(taken).toMatchObject({ gatheringId: lecture.gatheringId, right: 'SUPERVISOR', title: '和孩子一起上网' });
    expect(taken.sessions.map((session) => session.id)).toEqual([lecture.sessionId]);
    expect(ok(await world.ask(netizenId, 'GET', 'me/stewardships'))).toEqual([taken]);
    const said = await listed();
    expect(said).toMatchObject([{ state: 'TAKEN' }]);
    expect(JSON.stringify(said)).not.toContain(netizenId);
    expect((await withdraw(id)).statusCode).toBe(204);
    expect((await withdraw(id)).statusCode).toBe(204);
    expect(await listed()).toMatchObject([{ state: 'WITHDRAWN' }]);
    expect((await world.ask(netizenId, 'GET', `gatherings/sessions/${lecture.sessionId}/door`)).statusCode).toBe(403);
    expect(codeOf(await world.take(netizenId, code))).toBe('GATHERING.STEWARD_CODE_BAD');
    const log = await world.unitOfWork.read((tx) =>
      tx.find(AuditEntry, { where: { objectId: lecture.gatheringId }, order: { seq: 'ASC' } }),
    );
    expect(log.map(({ action }) => action)).toEqual(['gathering.invite-steward', 'gathering.withdraw-steward']);
    expect(JSON.stringify(log)).not.toContain('张老师');
  });

  it('are one for a code, of twenty who give it at one moment; who took it may give it again', async () => {
    const { code } = await invited();
    const people = await Promise.all(Array.from({ length: 20 }, () => world.person()));
    const answers = await Promise.all(people.map((one) => world.take(one, code)));
    const winners = people.filter((_, i) => answers[i]?.statusCode === 200);
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 404)).toHaveLength(19);
    expect((await world.take(winners[0] ?? '', code)).statusCode).toBe(200);
  });

  it('take the wider right where they were invited twice', async () => {
    const netizenId = await world.person();
    for (const right of ['SUPERVISOR', 'STEWARD'] as const)
      ok(await world.take(netizenId, (await invited(right)).code));
    const own = ok<StewardshipDto[]>(await world.ask(netizenId, 'GET', 'me/stewardships'));
    expect(own.map(({ right }) => right)).toEqual(['SUPERVISOR']);
    expect((await world.door(netizenId, lecture)).right).toBe('SUPERVISOR');
  });

  it('have seven days to take it', async () => {
    const { code, validUntil } = await invited();
    const start = world.clock.now();
    expect(Date.parse(validUntil) - start.getTime()).toBe(7 * DAY_SECONDS * 1000);
    world.clock.advanceSeconds(7 * DAY_SECONDS);
    expect(codeOf(await world.take(await world.person(), code))).toBe('GATHERING.STEWARD_CODE_BAD');
    expect(await listed(await world.editor())).toMatchObject([{ state: 'OVER' }]);
    world.clock.set(start);
  });

  it('cannot try codes at random', async () => {
    const { code } = await invited();
    const netizenId = await world.person();
    for (let i = 0; i < 10; i += 1) {
      expect((await world.take(netizenId, `AAAA-000${i}`)).statusCode).toBe(404);
    }
    const slowed = await world.take(netizenId, code);
    expect([slowed.statusCode, codeOf(slowed)]).toEqual([429, 'COMMON.TOO_MANY_REQUESTS']);
    expect((await world.take(await world.person(), code)).statusCode).toBe(200);
    world.clock.advanceSeconds(601);
    expect(codeOf(await world.take(netizenId, code))).toBe('GATHERING.STEWARD_CODE_BAD');
  });

  it('are invited by whom the gathering is, not by others, and not to what is cancelled', async () => {
    const province = await unitNamed(world.app, '省委网信办');
    const office = await staffAtDesk(world.app, province, [grantOf('OFFICE_ADMIN', province)]);
    const league = await unitNamed(world.app, '团省委');
    const others = await staffAtDesk(world.app, league, [grantOf('UNIT_EDITOR', league)]);
    expect((await world.invite(office, lecture)).statusCode).toBe(403);
    expect((await world.invite(others, lecture)).statusCode).toBe(404);
    const { id } = await invited();
    expect((await withdraw(id, others)).statusCode).toBe(404);
    expect((await others.ask('GET', `desk/gatherings/${lecture.gatheringId}/stewards`)).statusCode).toBe(404);
    lecture = await world.lecture(0, { status: 'CANCELLED' });
    expect(codeOf(await world.invite(editor, lecture))).toBe('GATHERING.GATHERING_STATE');
    expect(codeOf(await withdraw(id))).toBe('GATHERING.STEWARD_NOT_FOUND');
    for (const [right, note] of [
      ['BOSS', '好'],
      ['STEWARD', ' '],
      ['STEWARD', '很'.repeat(61)],
    ]) {
      expect((await world.invite(editor, lecture, right as 'STEWARD', note)).statusCode).toBe(400);
    }
  });

  it('are fifty at most, those who were withdrawn not counted', async () => {
    const { id } = await invited();
    for (let i = 1; i < 50; i += 1) await invited();
    expect(codeOf(await world.invite(editor, lecture))).toBe('GATHERING.STEWARDS_FULL');
    await withdraw(id);
    expect((await world.invite(editor, lecture)).statusCode).toBe(201);
  });
});
