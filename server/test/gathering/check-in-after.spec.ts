import type { SatisfactionSummaryDto, SessionAttendanceDto } from '@good-netizen/shared/gathering/check-in.dto';
import { MarkNoShowsService } from '../../src/gathering/services/mark-no-shows.service.js';
import { Satisfaction } from '../../src/gathering/domain/satisfaction.js';
import { RunMachineChecksService } from '../../src/moderation/services/run-machine-checks.service.js';
import { ModerationTicket } from '../../src/moderation/domain/moderation-ticket.js';
import { grantOf, staffAtDesk, unitNamed } from '../support/staff-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { codeOf, DoorWorld, type Lecture, ok, scanOf } from './door-world.js';
import { useWorld } from '../support/use-world.js';

const fine = { useful: 5, clear: 4, again: 5 };

describeOnEveryDatabase('after a session', (open) => {
  let world: DoorWorld;
  useWorld(open.engine, DoorWorld, (opened) => (world = opened));

  const sweep = () => world.app.app.get(MarkNoShowsService, { strict: false }).sweep();
  const give = (lecture: Lecture, i: number, said: object, who = lecture.comers[i]?.netizenId ?? '') =>
    world.ask(who, 'POST', `me/registrations/${lecture.comers[i]?.registrationId ?? ''}/satisfaction`, said);
  const own = async (lecture: Lecture, i: number): Promise<unknown> => {
    const { netizenId = '', registrationId = '' } = lecture.comers[i] ?? {};
    return ok(await world.ask(netizenId, 'GET', `me/registrations/${registrationId}/satisfaction`));
  };
  const desk = async <T>(lecture: Lecture, what: string): Promise<T> =>
    ok<T>(await (await world.editor()).ask('GET', `desk/gatherings/${lecture.gatheringId}/${what}`));
  const cameTo = async (lecture: Lecture, from: number, to: number, numbers: readonly number[]): Promise<void> => {
    const steward = await world.steward(lecture);
    world.toMinute(to, lecture);
    const codes = numbers.map((number) => lecture.comers[number - 1]?.code ?? '');
    await world.sent(steward, lecture, [
      ...codes.map((code) => scanOf(code, world.minute(from, lecture))),
      ...codes.map((code) => scanOf(code, world.minute(to, lecture), 'OUT')),
    ]);
  };

  it('who was not seen did not come, once the door is closed; scans that come within three days still count', async () => {
    const lecture = await world.lecture(3);
    const steward = await world.steward(lecture);
    world.toMinute(5, lecture);
    await world.sent(steward, lecture, [scanOf(lecture.comers[0]?.code ?? '', world.clock.now())]);
    world.toMinute(239, lecture);
    expect(await sweep()).toBe(0);
    world.toMinute(240, lecture);
    expect(await sweep()).toBe(1);
    expect(await sweep()).toBe(0);
    expect(await world.statuses(lecture)).toEqual(['ATTENDED', 'NO_SHOW', 'NO_SHOW']);
    world.toMinute(240 + 72 * 60, lecture);
    const late = (i: number) => scanOf(lecture.comers[i]?.code ?? '', world.minute(3, lecture));
    expect(await world.sent(steward, lecture, [late(1)])).toMatchObject([{ number: 2, refusal: null }]);
    expect(await world.statuses(lecture)).toEqual(['ATTENDED', 'ATTENDED', 'NO_SHOW']);
    expect((await world.door(steward, lecture)).entries).toHaveLength(3);
    world.toMinute(241 + 72 * 60, lecture);
    expect(await world.sent(steward, lecture, [late(2)])).toMatchObject([{ number: 3, refusal: 'OUTSIDE' }]);
    expect(ok(await world.ask(steward, 'GET', 'me/stewardships'))).toEqual([]);
  });

  it('nothing is said of anybody where nobody stood at the door, nor where it did not take place', async () => {
    const unkept = await world.lecture(2);
    world.toMinute(300, unkept);
    expect(await sweep()).toBe(0);
    expect(await world.statuses(unkept)).toEqual(['CONFIRMED', 'CONFIRMED']);
  });

  it('a check-in that is taken back after the door closed leaves who did not come', async () => {
    const lecture = await world.lecture(1);
    await cameTo(lecture, 0, 100, [1]);
    const supervisor = await world.steward(lecture, 'SUPERVISOR');
    world.toMinute(260, lecture);
    expect((await world.void(supervisor, lecture, 1)).statusCode).toBe(204);
    expect(await world.statuses(lecture)).toEqual(['CONFIRMED']);
    world.toMinute(241 + 72 * 60, lecture);
    expect(codeOf(await world.void(supervisor, lecture, 1))).toBe('GATHERING.DOOR_CLOSED');
  });

  it('the organiser sees how many came and how long they stayed, never longer than the session', async () => {
    const lecture = await world.lecture(4);
    await cameTo(lecture, 10, 70, [1]);
    await cameTo(lecture, -60, 130, [2]);
    await world.sent(await world.steward(lecture), lecture, [scanOf(lecture.comers[2]?.code ?? '', world.clock.now())]);
    expect(await desk<SessionAttendanceDto[]>(lecture, 'attendance')).toEqual([
      { sessionId: lecture.sessionId, startsAt: lecture.startsAt.toISOString(), places: 4, attended: 3, minutes: 180 },
    ]);
    const league = await unitNamed(world.app, '团省委');
    const others = await staffAtDesk(world.app, league, [grantOf('UNIT_EDITOR', league)]);
    for (const what of ['attendance', 'satisfaction']) {
      expect((await others.ask('GET', `desk/gatherings/${lecture.gatheringId}/${what}`)).statusCode).toBe(404);
    }
  });

  it('those who came say what they think, once and changeable; the sum is shown from five answers on', async () => {
    const lecture = await world.lecture(7);
    await cameTo(lecture, 0, 100, [1, 2, 3, 4, 5, 6]);
    expect(codeOf(await give(lecture, 6, fine))).toBe('GATHERING.SATISFACTION_EARLY');
    expect((await give(lecture, 0, fine, lecture.comers[1]?.netizenId)).statusCode).toBe(404);
    for (const bad of [{ useful: 6 }, { clear: 0 }, { again: 2.5 }, { words: '好'.repeat(201) }]) {
      expect((await give(lecture, 0, { ...fine, ...bad })).statusCode).toBe(400);
    }
    expect(await own(lecture, 0)).toEqual({ given: null });
    for (let i = 0; i < 4; i += 1) expect((await give(lecture, i, fine)).statusCode).toBe(204);
    expect((await give(lecture, 0, { ...fine, useful: 1 })).statusCode).toBe(204);
    expect(await own(lecture, 0)).toEqual({ given: { ...fine, useful: 1 } });
    const few = await desk<SatisfactionSummaryDto>(lecture, 'satisfaction');
    expect(few).toEqual({ attended: 6, answered: null, means: null, words: null });
    expect((await give(lecture, 4, { ...fine, words: ' 想再听一次 ' })).statusCode).toBe(204);
    const summary = { attended: 6, answered: 5, means: { useful: 4.2, clear: 4, again: 5 } };
    expect(await desk(lecture, 'satisfaction')).toEqual({ ...summary, words: [] });
  });

  it('words are shown only once they passed, and no longer once they are others', async () => {
    const lecture = await world.lecture(5);
    await cameTo(lecture, 0, 100, [1, 2, 3, 4, 5]);
    for (let i = 0; i < 5; i += 1) await give(lecture, i, { ...fine, words: `第 ${i} 位说的` });
    const words = async () => (await desk<SatisfactionSummaryDto>(lecture, 'satisfaction')).words;
    expect(await words()).toEqual([]);
    await decide(lecture, 0, 'PASS');
    await decide(lecture, 1, 'REJECT');
    expect(await words()).toEqual(['第 0 位说的']);
    await give(lecture, 0, { ...fine, again: 1, words: '第 0 位说的' });
    expect(await words()).toEqual(['第 0 位说的']);
    await give(lecture, 0, { ...fine, words: '改了主意' });
    expect(await words()).toEqual([]);
    await decide(lecture, 0, 'PASS');
    expect(await words()).toEqual(['改了主意']);
    await give(lecture, 0, fine);
    expect(await words()).toEqual([]);
  });

  /** A moderator decides about the newest hand-in of somebody's words. */
  async function decide({ comers }: Lecture, i: number, verdict: 'PASS' | 'REJECT'): Promise<void> {
    const office = await unitNamed(world.app, '省委网信办');
    const moderator = await staffAtDesk(world.app, office, [grantOf('MODERATOR', office)]);
    const { registrationId } = comers[i] ?? { registrationId: '' };
    const [ticket] = await world.unitOfWork.read(async (tx) => {
      const { id: objectId } = await tx.findOneByOrFail(Satisfaction, { registrationId });
      return tx.find(ModerationTicket, { where: { objectId }, order: { round: 'DESC' } });
    });
    const path = `desk/moderation/tickets/${ticket?.id ?? ''}`;
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await world.app.app.get(RunMachineChecksService, { strict: false }).run();
      if ((await moderator.ask('POST', `${path}/lock`)).statusCode < 300) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    const reason = verdict === 'REJECT' ? { reasonCode: 'UNLAWFUL' } : {};
    ok(await moderator.ask('POST', `${path}/decision`, { verdict, ...reason }));
  }
});
