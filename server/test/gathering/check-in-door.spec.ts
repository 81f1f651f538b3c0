import { readTicketCode } from '@good-netizen/shared/gathering/ticket-code';
import { Registration } from '../../src/gathering/domain/registration.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { codeOf, DoorWorld, hashOf, ok, scanOf } from './door-world.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('the door of a session', (open) => {
  let world: DoorWorld;
  useWorld(open.engine, DoorWorld, (opened) => (world = opened));

  it('is shown a code that nobody else can make, which reads the same however it is typed', async () => {
    const { comers } = await world.lecture(2);
    const [first, second] = comers.map(({ code }) => code) as [string, string];
    expect(first).toMatch(/^1-[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(first.length).toBeLessThanOrEqual(32);
    expect(second.slice(2)).not.toBe(first.slice(2));
    const typed = ` ${first.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l').replace('-', ' ')} `;
    expect(readTicketCode(typed)).toEqual({ number: 1, code: first });
    const foreign = `me/registrations/${comers[0]?.registrationId ?? ''}/ticket`;
    expect((await world.ask(await world.person(), 'GET', foreign)).statusCode).toBe(404);
  });

  it('has no ticket for who only waits', async () => {
    const { comers } = await world.lecture(1);
    const { registrationId, netizenId } = comers[0] ?? { registrationId: '', netizenId: '' };
    for (const status of ['WAITLISTED', 'OFFERED', 'CANCELLED', 'NO_SHOW'] as const) {
      await world.unitOfWork.run((tx) => tx.update(Registration, { id: registrationId }, { status }));
      const answer = await world.ask(netizenId, 'GET', `me/registrations/${registrationId}/ticket`);
      expect([answer.statusCode, codeOf(answer)]).toEqual([409, 'GATHERING.REGISTRATION_STATE']);
    }
  });

  it('has a list for its stewards alone, a day before, with hashes and without a word about persons', async () => {
    const lecture = await world.lecture(3);
    const steward = await world.steward(lecture);
    const path = `gatherings/sessions/${lecture.sessionId}/door`;
    const stranger = await world.ask(await world.person(), 'GET', path);
    expect([stranger.statusCode, codeOf(stranger)]).toEqual([403, 'GATHERING.DOOR_NOT_YOURS']);
    expect((await world.ask(await world.steward(await world.lecture(1)), 'GET', path)).statusCode).toBe(403);
    world.clock.advanceSeconds(-21 * 3600);
    expect(codeOf(await world.ask(steward, 'GET', path))).toBe('GATHERING.DOOR_CLOSED');
    world.clock.advanceSeconds(21 * 3600);
    const list = await world.door(steward, lecture);
    expect(list).toMatchObject({ right: 'STEWARD', title: '和孩子一起上网', sessionId: lecture.sessionId });
    expect(list.entries).toEqual(
      lecture.comers.map(({ code }, index) => ({
        ...{ number: index + 1, codeHash: hashOf(code), enteredAt: null, leftAt: null },
      })),
    );
    const said = JSON.stringify(list);
    for (const { netizenId, registrationId, code } of lecture.comers) {
      for (const secret of [netizenId, registrationId, code]) expect(said).not.toContain(secret);
    }
  });

  it('takes scans in, says what each was, and answers the same when they are sent again', async () => {
    const lecture = await world.lecture(4);
    const other = await world.lecture(1);
    const steward = await world.steward(lecture);
    const [a = '', b = '', c = '', d = ''] = lecture.comers.map(({ code }) => code);
    const gone = { id: lecture.comers[2]?.registrationId ?? '' };
    await world.unitOfWork.run((tx) => tx.update(Registration, gone, { status: 'CANCELLED' }));
    const early = world.toMinute(-121, lecture);
    expect(await world.sent(steward, lecture, [scanOf(a, early)])).toMatchObject([{ number: 1, refusal: 'OUTSIDE' }]);
    const now = world.toMinute(-10, lecture);
    const scans = [
      ...[scanOf(a, now), scanOf(b, now, 'OUT'), scanOf(c, now), scanOf(other.comers[0]?.code ?? '', now)],
      ...[scanOf('https://example.invalid/?a=很长的网址', now), scanOf(`${d.slice(0, -1)}0`, now)],
      ...[scanOf(`4${a.slice(1)}`, now), scanOf(d, world.minute(-160, lecture))],
    ];
    const results = await world.sent(steward, lecture, scans);
    const told = results.map(({ number, refusal }) => [number, refusal]);
    expect(told.slice(0, 5)).toEqual([
      [1, null],
      [2, null],
      [3, 'NO_PLACE'],
      [null, 'UNKNOWN'],
      [null, 'UNKNOWN'],
    ]);
    expect(told.slice(6)).toEqual([
      [null, 'UNKNOWN'],
      [4, 'OUTSIDE'],
    ]);
    expect(results.map(({ nonce }) => nonce)).toEqual(scans.map(({ nonce }) => nonce));
    // Who was only seen to go has not come.
    expect(await world.statuses(lecture)).toEqual(['ATTENDED', 'CONFIRMED', 'CANCELLED', 'CONFIRMED']);
    world.toMinute(5, lecture);
    expect(await world.sent(steward, lecture, scans)).toEqual(results);
    expect(await world.sent(steward, lecture, [...scans].reverse())).toEqual([...results].reverse());
    expect(await world.scans(lecture)).toHaveLength(2);
    expect((await world.door(steward, lecture)).entries[0]).toMatchObject({ enteredAt: now.toISOString() });
  });

  it('refuses what is no scan, and more than fifty', async () => {
    const lecture = await world.lecture(1);
    const steward = await world.steward(lecture);
    const now = world.toMinute(0, lecture);
    const good = scanOf('1-X', now);
    const bad = [{ nonce: 'x' }, { code: '' }, { direction: 'UP' }, { at: 'now' }].map((change) => [
      { ...good, ...change },
    ]);
    for (const scans of [[], ...bad, Array.from({ length: 51 }, () => scanOf('1-X', now))]) {
      expect((await world.send(steward, lecture, scans as never)).statusCode).toBe(400);
    }
    expect((await world.send(await world.person(), lecture, [good])).statusCode).toBe(403);
  });

  it('is closed where the lecture does not take place', async () => {
    const lecture = await world.lecture(1, { status: 'CLOSED' });
    const steward = await world.steward(lecture);
    const now = world.toMinute(0, lecture);
    const cancel = (tx: Parameters<Parameters<typeof world.unitOfWork.run>[0]>[0]) =>
      tx.query(`UPDATE gathering SET status = 'CANCELLED' WHERE id = '${lecture.gatheringId}'`);
    await world.unitOfWork.run(cancel);
    const answer = await world.send(steward, lecture, [scanOf(lecture.comers[0]?.code ?? '', now)]);
    expect([answer.statusCode, codeOf(answer)]).toEqual([409, 'GATHERING.DOOR_CLOSED']);
    expect(ok(await world.ask(steward, 'GET', 'me/stewardships'))).toEqual([]);
  });

  it('lets a supervisor take a check-in back, for good and on record, and nobody else', async () => {
    const lecture = await world.lecture(2);
    const [steward, supervisor] = [await world.steward(lecture), await world.steward(lecture, 'SUPERVISOR')];
    const code = lecture.comers[0]?.code ?? '';
    const at = world.toMinute(-5, lecture);
    const late = scanOf(code, world.minute(-6, lecture));
    await world.sent(steward, lecture, [scanOf(code, at)]);
    world.toMinute(1, lecture);
    expect(codeOf(await world.void(steward, lecture, 1))).toBe('GATHERING.DOOR_NOT_YOURS');
    expect(codeOf(await world.void(supervisor, lecture, 2))).toBe('GATHERING.CHECK_IN_NOT_FOUND');
    expect((await world.void(supervisor, lecture, 1, '  ')).statusCode).toBe(400);
    expect((await world.void(supervisor, lecture, 1)).statusCode).toBe(204);
    expect((await world.void(supervisor, lecture, 1)).statusCode).toBe(204);
    expect(await world.statuses(lecture)).toEqual(['CONFIRMED', 'CONFIRMED']);
    // What another telephone saw before then comes too late to count.
    world.toMinute(3, lecture);
    expect(await world.sent(steward, lecture, [late])).toMatchObject([{ refusal: null }]);
    expect(await world.statuses(lecture)).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect(await world.checkIns(lecture)).toEqual([]);
    const again = scanOf(code, world.toMinute(4, lecture));
    await world.sent(steward, lecture, [again]);
    expect(await world.statuses(lecture)).toEqual(['ATTENDED', 'CONFIRMED']);
    expect(await world.scans(lecture)).toHaveLength(3);
  });
});
