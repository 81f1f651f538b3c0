import type { LessonDto, MyLearningDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { CoLessonBeatAnswerDto, CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { Paths } from '@good-netizen/shared/paths';
import { CodeWorld } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { beatOf, FamilyHome, lessonOf, onAnotherDevice, type Relative } from './family-home.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('credit for a co-lesson that did not take place', (open) => {
  let world: CodeWorld;
  let home: FamilyHome;
  let lesson: LessonDto;
  let coLesson: CoLessonDto;
  useWorld(open.engine, CodeWorld, (opened) => (world = opened));
  beforeAll(async () => {
    lesson = await lessonOf(world, 3);
  });
  beforeEach(async () => {
    home = await FamilyHome.found(world);
    await home.setPin(home.child);
    coLesson = (await home.open(lesson.id)).json<CoLessonDto>();
  });

  const beat = (seq: number, ranges: [number, number][], more = {}) =>
    home.ask(home.mother, 'POST', FamilyPaths.coLessonBeats(coLesson.id), beatOf(seq, ranges, more));
  const pass = (turn: number) => home.ask(home.mother, 'POST', FamilyPaths.coLessonTurns(coLesson.id), { turn });
  const credited = (it: { json: <T>() => T }) => it.json<CoLessonBeatAnswerDto>().creditedSeconds;
  /** Coverage is told in thousandths. */
  const ownSeconds = async (who: Relative) =>
    -0.001 * lesson.seconds +
    ((await home.ask(who, 'GET', Paths.me.learning)).json<MyLearningDto>().lessons[0]?.coverage ?? 0) * lesson.seconds;

  it('is bounded by the server’s clock, at any speed and whatever is claimed, for the family and for each', async () => {
    let sum = 0;
    for (let seq = 1; seq <= 6; seq += 1) {
      world.wait(2);
      const answer = await beat(seq, [[0, lesson.seconds]], { rate: 16 });
      sum += credited(answer);
    }
    const bound = 6 * 2 * 2 + 3;
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(bound);
    expect(await ownSeconds(home.mother)).toBeLessThanOrEqual(bound);
    expect(await ownSeconds(home.child)).toBeLessThanOrEqual(bound);
  });

  it('is given inside the turn that is on alone', async () => {
    const second = coLesson.turns[1];
    world.wait(30);
    expect(credited(await beat(1, [[second?.from ?? 0, second?.to ?? 0]]))).toBe(0);
    expect(await ownSeconds(home.child)).toBeLessThanOrEqual(0);
  });

  it('is not given for a page in the background, after a long silence, or twice for one number', async () => {
    world.wait(10);
    expect(credited(await beat(1, [[0, 10]], { visible: false }))).toBe(0);
    world.wait(3600 / 2);
    // Three seconds are granted once a lesson.
    expect(credited(await beat(2, [[0, 60]]))).toBeLessThanOrEqual(3);
    expect((await beat(2, [[0, 60]])).json()).toMatchObject({ code: 'CLASSROOM.HEARTBEAT_OUT_OF_ORDER' });
  });

  it('is not given twice when one heartbeat is sent many times at one moment', async () => {
    world.wait(4);
    const answers = await Promise.all(Array.from({ length: 10 }, () => beat(1, [[0, 10]])));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
    const later = await Promise.all(Array.from({ length: 10 }, (_, i) => beat(2 + i, [[0, 60]])));
    const heard = later.filter(({ statusCode }) => statusCode === 200).reduce((sum, it) => sum + credited(it), 0);
    expect(heard + 4).toBeLessThanOrEqual(4 * 2 + 3);
    expect(await ownSeconds(home.child)).toBeLessThanOrEqual(4 * 2 + 3);
  });

  it('is not given by another device of the opener, nor by the child’s own', async () => {
    world.wait(10);
    for (const device of [onAnotherDevice(home.mother), home.child]) {
      const beaten = await home.ask(device, 'POST', FamilyPaths.coLessonBeats(coLesson.id), beatOf(1, [[0, 10]]));
      expect(beaten.json()).toMatchObject({ code: 'CO_LESSON.ELSEWHERE' });
      const passed = await home.ask(device, 'POST', FamilyPaths.coLessonTurns(coLesson.id), { turn: 0 });
      expect(passed.json()).toMatchObject({ code: 'CO_LESSON.ELSEWHERE' });
    }
    expect((await home.ask(home.child, 'GET', FamilyPaths.coLesson(coLesson.id))).json()).toMatchObject({ turn: 0 });
  });

  it('comes turn by turn: none is passed before it is learned, skipped, or passed twice', async () => {
    expect((await pass(0)).json()).toMatchObject({ code: 'CO_LESSON.TURN_NOT_OVER' });
    expect((await pass(coLesson.turns.length - 1)).json()).toMatchObject({ code: 'CO_LESSON.TURN_NOT_OVER' });
    expect((await pass(999)).json()).toMatchObject({ code: 'CO_LESSON.TURN_NOT_OVER' });
    const first = coLesson.turns[0]?.to ?? 0;
    for (let at = 0, seq = 1; at < first; at += 10, seq += 1) {
      world.wait(10);
      await beat(seq, [[at, Math.min(at + 10, first)]]);
    }
    const passes = await Promise.all(Array.from({ length: 10 }, () => pass(0)));
    expect(passes.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(200));
    expect(passes.map((it) => it.json<CoLessonDto>().turn)).toEqual(Array(10).fill(1));
    expect((await pass(1)).json()).toMatchObject({ code: 'CO_LESSON.TURN_NOT_OVER' });
  });

  it('does not come from what somebody had learned before', async () => {
    await home.learn(coLesson);
    coLesson = (await home.open(lesson.id)).json<CoLessonDto>();
    expect(coLesson).toMatchObject({ turn: 0, mayPass: false });
    expect((await pass(0)).json()).toMatchObject({ code: 'CO_LESSON.TURN_NOT_OVER' });
  });
});
