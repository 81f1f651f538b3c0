import type { CourseReachDto, CourseVersionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { DeskHomeDto } from '@good-netizen/shared/desk/desk.dto';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import { LearningSession } from '../../src/classroom/domain/learning-session.js';
import { LessonProgress } from '../../src/classroom/domain/lesson-progress.js';
import { MicroLesson } from '../../src/classroom/domain/micro-lesson.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { Netizen } from '../../src/identity/domain/netizen.js';
import { newId } from '../../src/platform/id.js';
import { createTestPlace, describeOnEveryDatabase } from '../support/test-database.js';
import { AuthoringWorld } from './authoring-world.js';

describeOnEveryDatabase('figures of a micro-class', ({ engine }) => {
  let world: AuthoringWorld;
  let remove: () => Promise<void>;
  let course: CourseVersionDto;
  beforeAll(async () => {
    const place = await createTestPlace(engine);
    remove = () => place.remove();
    world = await AuthoringWorld.open(place.url);
  }, 90_000);
  afterAll(async () => {
    await world.close();
    await remove();
  }, 60_000);

  const home = async (who = world.author): Promise<DeskHomeDto['waiting']> =>
    world.ok<DeskHomeDto>(await who.ask('GET', 'desk/home')).waiting.filter(({ kind }) => kind.startsWith('course'));
  const reach = async (): Promise<CourseReachDto> =>
    world.ok(await world.author.ask('GET', `desk/course-versions/${course.id}/reach`));

  it('what waits for a check or for publication is on the home of whom it waits for', async () => {
    course = world.ok(await world.step(await world.whole(), 'submission'));
    expect(await home(world.colleague)).toMatchObject([{ kind: 'course-check', count: 1 }]);
    expect(await home()).toEqual([]);
    course = world.ok(await world.step(course, 'approval', world.colleague));
    const waiting = { kind: 'course-publish', count: 1, path: '/courses?f.status=APPROVED' };
    expect(await home()).toMatchObject([waiting]);
    const stranger = await world.person({}, { region: '520400', sector: 'WOMEN' });
    expect(await home(stranger)).toEqual([]);
    course = world.ok(await world.step(course, 'publication'));
    expect(await home()).toEqual([]);
  });

  it('learners are counted by lesson, region and day, in groups of five and more', async () => {
    await learn(6, '520300', true);
    await learn(5, '520100', false);
    const figures = await reach();
    expect(figures).toMatchObject({ learners: 11, lessons: [{ started: 11, finished: 6 }] });
    expect(figures.regions.map(({ regionCode, learners }) => [regionCode, learners])).toEqual([
      ['520100', 5],
      ['520300', 6],
    ]);
    expect(figures.days).toHaveLength(14);
    expect(figures.days.at(-1)).toEqual({ day: shanghaiDay(world.clock.now()), learners: 11 });
    expect(JSON.stringify(figures)).not.toContain('netizen');
  });

  it('are kept for a while, and counted anew after it', async () => {
    await learn(2, '520400', false);
    expect((await reach()).learners).toBe(11);
    world.clock.advanceSeconds(3601);
    const figures = await reach();
    expect(figures.learners).toBe(13);
    // Two of a region are not told, nor can they be worked out from the others.
    expect(figures.regions.filter(({ learners }) => learners === null)).toHaveLength(2);
  });

  /** So many people of a region begin the course's first lesson now. */
  function learn(people: number, regionCode: string, finished: boolean): Promise<void> {
    return world.app.app.get(UnitOfWork).run(async (tx) => {
      const { id: microLessonId } = await tx.findOneByOrFail(MicroLesson, { courseId: course.courseId });
      const at = world.clock.now();
      for (let n = 0; n < people; n += 1) {
        const netizenId = newId();
        await tx.insert(Netizen, {
          ...{ id: netizenId, identityHash: netizenId.replaceAll('-', '').padEnd(64, '0'), identitySource: 'UNIONID' },
          ...{ regionCode, firstSeenAt: at, createdAt: at },
        });
        await tx.insert(LessonProgress, {
          ...{ id: newId(), netizenId, microLessonId, lessonVersion: 1, covered: [], allowanceMs: 0, lastBeatAt: at },
          ...{ positionMs: 0, status: finished ? 'COMPLETED' : 'IN_PROGRESS', bestScore: null, updatedAt: at },
        });
        await tx.insert(LearningSession, {
          ...{ id: newId(), netizenId, microLessonId, place: newId(), status: 'CLOSED', lastSeq: 0 },
          ...{ startedAt: at, closedAt: at },
        });
      }
    });
  }
});
