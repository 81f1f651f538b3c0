import type { LessonDto, MyLearningDto, StartedSessionDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { CoLessonBeatAnswerDto, CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import type { FamilyDto } from '@good-netizen/shared/family/family.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { Paths } from '@good-netizen/shared/paths';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { GuardianConsent } from '../../src/identity/domain/guardian-consent.js';
import { newId } from '../../src/platform/id.js';
import { CodeWorld } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { beatOf, FamilyHome, lessonOf, PIN, type Relative } from './family-home.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('a family’s co-lesson', (open) => {
  let world: CodeWorld;
  let home: FamilyHome;
  let lesson: LessonDto;
  useWorld(open.engine, CodeWorld, (opened) => (world = opened));
  beforeAll(async () => {
    lesson = await lessonOf(world, 3);
  });
  beforeEach(async () => {
    home = await FamilyHome.found(world);
    await home.setPin(home.child);
  });

  const opened = async () => (await home.open(lesson.id)).json<CoLessonDto>();
  const coverage = async (who: Relative) =>
    (await home.ask(who, 'GET', Paths.me.learning))
      .json<MyLearningDto>()
      .lessons.find((it) => it.lessonId === lesson.id)?.coverage ?? 0;
  const list = async (who: Relative) => (await home.ask(who, 'GET', FamilyPaths.coLessons)).json<CoLessonDto[]>();

  it('goes block by block between parent and child, and is learned by both', async () => {
    const coLesson = await opened();
    expect(coLesson).toMatchObject({ status: 'ACTIVE', turn: 0, onThisDevice: true, lessonTitle: lesson.title });
    expect(coLesson.turns.map(({ blockId }) => blockId)).toEqual(lesson.blocks.map(({ id }) => id));
    expect(coLesson.turns.slice(0, 3).map(({ memberId }) => memberId)).toEqual([
      ...[home.mother.memberId, home.child.memberId, home.mother.memberId],
    ]);
    const done = await home.learn(coLesson);
    expect(done).toMatchObject({ status: 'COMPLETED', completedAt: expect.any(String) as string });
    expect(await coverage(home.mother)).toBeGreaterThan(0.9);
    expect(await coverage(home.child)).toBeGreaterThan(0.9);
    expect(await list(home.child)).toMatchObject([{ id: done.id, status: 'COMPLETED', onThisDevice: false }]);
  });

  it('gives nobody a quiz or a certificate of a course: those take an own sign-in', async () => {
    await home.learn(await opened());
    const mine = (await home.ask(home.child, 'GET', Paths.me.learning)).json<MyLearningDto>();
    expect(mine.completions).toEqual([]);
    expect(mine.lessons.map(({ bestScore }) => bestScore)).toEqual([null]);
  });

  it('is opened by an adult, with digits that the other has set', async () => {
    const father = await home.another('FATHER');
    expect((await home.open(lesson.id, [father])).json()).toMatchObject({ code: 'CO_LESSON.PIN_WRONG' });
    for (const pin of ['111111', '123456', '987654']) {
      expect((await home.setPin(father, pin)).json()).toMatchObject({ code: 'CO_LESSON.PIN_WEAK', field: 'pin' });
    }
    expect((await home.setPin(father, '730164')).statusCode).toBe(204);
    const wrong = (await home.open(lesson.id, [home.child, father])).json<object>();
    expect(wrong).toMatchObject({ code: 'CO_LESSON.PIN_WRONG', field: 'others[1].pin' });
    const wish = { lessonId: lesson.id, others: [{ memberId: home.mother.memberId, pin: PIN }] };
    await home.setPin(home.mother);
    expect((await home.ask(home.child, 'POST', FamilyPaths.coLessons, wish)).json()).toMatchObject({
      code: 'CO_LESSON.ADULT_ONLY',
    });
    expect((await home.ask(home.mother, 'POST', FamilyPaths.coLessons, wish)).json()).toMatchObject({
      code: 'CO_LESSON.WITH_ONESELF',
    });
    const members = (await home.ask(father, 'GET', Paths.me.family)).json<FamilyDto>().members;
    expect(members.map(({ hasPin }) => hasPin)).toEqual([true, true, true]);
  });

  it('takes no child whose guardian has taken their agreement back', async () => {
    const { netizenId: childId } = home.child;
    await world.app.app.get(UnitOfWork).run((tx) => tx.delete(GuardianConsent, { childId }));
    expect((await home.open(lesson.id)).json()).toMatchObject({ code: 'FAMILY.CONSENT_REQUIRED' });
    expect(await list(home.child)).toEqual([]);
  });

  it('takes nobody of another family, whatever is known of them', async () => {
    const other = await FamilyHome.found(world);
    await other.setPin(other.child);
    expect((await home.open(lesson.id, [other.child])).json()).toMatchObject({ code: 'FAMILY.MEMBER_NOT_FOUND' });
    const { id } = await opened();
    for (const [method, path, body] of [
      ['GET', FamilyPaths.coLesson(id)],
      ['DELETE', FamilyPaths.coLesson(id)],
      ['POST', FamilyPaths.coLessonBeats(id), beatOf(1, [[0, 5]])],
      ['POST', FamilyPaths.coLessonTurns(id), { turn: 0 }],
    ] as const) {
      expect((await other.ask(other.mother, method, path, body)).json()).toMatchObject({ code: 'CO_LESSON.NOT_FOUND' });
    }
    const father = await home.another('FATHER');
    expect((await home.ask(father, 'GET', FamilyPaths.coLesson(id))).statusCode).toBe(404);
    expect(await list(father)).toEqual([]);
  });

  it('slows down who tries digits', async () => {
    await home.setPin(home.child, '730164');
    const answers = await Promise.all(Array.from({ length: 14 }, () => home.open(lesson.id)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([
      ...Array<number>(10).fill(403),
      429,
      429,
      429,
      429,
    ]);
    expect(await list(home.mother)).toEqual([]);
  });

  it('is opened once, however often it is sent at one moment, and a person is in one at a time', async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 6 }, () => home.open(lesson.id, [home.child], key)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(201));
    expect(new Set(answers.map((it) => it.json<CoLessonDto>().id)).size).toBe(1);
    await home.ask(home.mother, 'POST', FamilyPaths.coLessonBeats(answers[0]?.json<CoLessonDto>().id ?? ''), {
      ...beatOf(1, [[0, 2]]),
    });
    const racing = await Promise.all(Array.from({ length: 3 }, () => home.open(lesson.id)));
    expect(racing.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    const statuses = (await list(home.child)).map(({ status }) => status).sort();
    expect(statuses).toEqual(['ACTIVE', 'CLOSED', 'CLOSED', 'CLOSED']);
  });

  it('goes on while the child learns alone elsewhere, who is credited there and not here', async () => {
    const { id, turns } = await opened();
    world.wait(5);
    const first = await home.ask(home.mother, 'POST', FamilyPaths.coLessonBeats(id), beatOf(1, [[0, 5]]));
    expect(first.json<CoLessonBeatAnswerDto>().creditedTo.sort()).toEqual(
      [home.mother.memberId, home.child.memberId].sort(),
    );
    const own = await home.ask(home.child, 'POST', Paths.classroom.sessions(lesson.id));
    expect(own.json<StartedSessionDto>().sessionId).toMatch(/-/);
    world.wait(5);
    const to = Math.min(10, turns[0]?.to ?? 0);
    const second = await home.ask(home.mother, 'POST', FamilyPaths.coLessonBeats(id), beatOf(2, [[5, to]]));
    expect(second.json<CoLessonBeatAnswerDto>()).toMatchObject({ creditedTo: [home.mother.memberId] });
  });

  it('is ended by the child from their own phone, by a leaving, and by time', async () => {
    const first = await opened();
    expect((await home.ask(home.child, 'DELETE', FamilyPaths.coLesson(first.id))).statusCode).toBe(204);
    const over = await home.ask(home.mother, 'POST', FamilyPaths.coLessonBeats(first.id), beatOf(1, [[0, 5]]));
    expect(over.json()).toMatchObject({ code: 'CO_LESSON.OVER' });
    const second = await opened();
    await home.ask(home.mother, 'DELETE', Paths.me.familyMember(home.child.memberId));
    expect((await list(home.mother)).find(({ id }) => id === second.id)).toMatchObject({
      status: 'CLOSED',
      participants: [{ memberId: home.mother.memberId }],
    });
    const late = await FamilyHome.found(world);
    await late.setPin(late.child);
    const third = (await late.open(lesson.id)).json<CoLessonDto>();
    world.wait(2 * 3600);
    expect((await late.ask(late.mother, 'GET', FamilyPaths.coLesson(third.id))).json()).toMatchObject({
      status: 'CLOSED',
    });
    expect(
      (await late.ask(late.mother, 'POST', FamilyPaths.coLessonTurns(third.id), { turn: 0 })).json(),
    ).toMatchObject({ code: 'CO_LESSON.OVER' });
  });
});
