import type { CheckInDto, ScanDirection, VenueCodeDto } from '@good-netizen/shared/gathering/check-in.dto';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { codeOf, DoorWorld, type Lecture, ok, scanOf } from './door-world.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('the code on the screen at the door', (open) => {
  let world: DoorWorld;
  let lecture: Lecture;
  let steward: string;
  useWorld(open.engine, DoorWorld, (opened) => (world = opened));
  beforeEach(async () => {
    lecture = await world.lecture(2);
    steward = await world.steward(lecture);
  });

  const shown = async (of = lecture, by = steward): Promise<VenueCodeDto> =>
    ok(await world.ask(by, 'GET', `gatherings/sessions/${of.sessionId}/venue-code`));
  const own = (i: number) => lecture.comers[i] ?? { netizenId: '', registrationId: '' };
  const checkIn = (venueCode: string, direction: ScanDirection = 'IN', i = 0, who = own(i).netizenId) =>
    world.ask(who, 'POST', `me/registrations/${own(i).registrationId}/check-in`, { venueCode, direction });

  it('is another every thirty seconds and in every session, and is shown to stewards while the door is open', async () => {
    const at = world.toMinute(0, lecture);
    const first = await shown();
    expect(first.code).toMatch(/^V-[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(Date.parse(first.validUntil) - at.getTime()).toBe(30_000);
    world.clock.advanceSeconds(29);
    expect(await shown()).toEqual(first);
    world.clock.advanceSeconds(1);
    expect((await shown()).code).not.toBe(first.code);
    const path = `gatherings/sessions/${lecture.sessionId}/venue-code`;
    expect((await world.ask(own(0).netizenId, 'GET', path)).statusCode).toBe(403);
    world.toMinute(241, lecture);
    expect(codeOf(await world.ask(steward, 'GET', path))).toBe('GATHERING.DOOR_CLOSED');
  });

  it('lets people check themselves in and out, by the code of now or the one before', async () => {
    const entered = world.toMinute(-3, lecture);
    const { code } = await shown();
    const typed = code.toLowerCase().replace('-', ' ');
    expect(codeOf(await checkIn(code, 'OUT'))).toBe('GATHERING.REGISTRATION_STATE');
    expect(ok<CheckInDto>(await checkIn(typed))).toEqual({ enteredAt: entered.toISOString(), leftAt: null });
    expect(ok<CheckInDto>(await checkIn(code))).toEqual({ enteredAt: entered.toISOString(), leftAt: null });
    expect(await world.scans(lecture)).toHaveLength(1);
    world.clock.advanceSeconds(59);
    expect((await checkIn(code, 'IN', 1)).statusCode).toBe(200);
    world.clock.advanceSeconds(1);
    expect(codeOf(await checkIn(code, 'OUT'))).toBe('GATHERING.VENUE_CODE_BAD');
    const left = world.toMinute(100, lecture);
    const out = ok<CheckInDto>(await checkIn((await shown()).code, 'OUT'));
    expect(out).toEqual({ enteredAt: entered.toISOString(), leftAt: left.toISOString() });
    expect(await world.statuses(lecture)).toEqual(['ATTENDED', 'ATTENDED']);
    expect((await world.checkIns(lecture)).map(({ minutes }) => minutes).sort()).toEqual([0, 103]);
  });

  it('is of no use for others’ places, in other sessions, made up, or when the door is closed', async () => {
    const other = await world.lecture(1);
    const otherSteward = await world.steward(other);
    world.toMinute(0, lecture);
    const { code } = await shown();
    expect((await checkIn(code, 'IN', 0, own(1).netizenId)).statusCode).toBe(404);
    const foreign = (await shown(other, otherSteward)).code;
    for (const wrong of [foreign, 'V-00000000', code.slice(2), 'V', lecture.comers[0]?.code ?? '']) {
      expect([wrong, codeOf(await checkIn(wrong))]).toEqual([wrong, 'GATHERING.VENUE_CODE_BAD']);
    }
    expect((await checkIn('')).statusCode).toBe(400);
    world.toMinute(240.1, lecture);
    expect(codeOf(await checkIn(code))).toBe('GATHERING.DOOR_CLOSED');
    expect(await world.statuses(lecture)).toEqual(['CONFIRMED', 'CONFIRMED']);
  });

  it('agrees with what stewards saw: the earliest coming counts', async () => {
    const seen = world.toMinute(-30, lecture);
    world.toMinute(-10, lecture);
    expect((await checkIn((await shown()).code)).statusCode).toBe(200);
    await world.sent(steward, lecture, [scanOf(lecture.comers[0]?.code ?? '', seen)]);
    expect((await world.checkIns(lecture))[0]?.enteredAt).toEqual(seen);
  });

  it('checks somebody in once, of twenty requests at one moment', async () => {
    world.toMinute(0, lecture);
    const { code } = await shown();
    const answers = await Promise.all(Array.from({ length: 20 }, () => checkIn(code)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    expect(await world.scans(lecture)).toHaveLength(1);
    expect(await world.checkIns(lecture)).toHaveLength(1);
  });
});
