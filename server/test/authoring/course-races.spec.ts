import type { CourseVersionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { AuditEntry } from '../../src/audit/domain/audit-entry.js';
import { PublishCourseService } from '../../src/authoring/services/publish-course.service.js';
import { MicroLesson } from '../../src/classroom/domain/micro-lesson.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../support/test-database.js';
import { AuthoringWorld, card, codeOf } from './authoring-world.js';

describeOnEveryDatabase('authors at the same moment', (open) => {
  let place: TestPlace;
  let world: AuthoringWorld;
  let second: TestApp;
  beforeAll(async () => {
    place = await createTestPlace(open.engine);
    world = await AuthoringWorld.open(place.url);
    // SQLite has one server: there the same one is asked twice at once.
    second = open.engine === 'sqlite' ? world.app : await startTestApp({ databaseUrl: place.url, clock: world.clock });
  });
  afterAll(async () => {
    if (second !== world.app) await second.close();
    await world.close();
    await place.remove();
  });

  const actsOn = (id: string): Promise<string[]> =>
    world.app.app
      .get(UnitOfWork)
      .read((tx) => tx.find(AuditEntry, { where: { objectId: id }, order: { seq: 'ASC' } }))
      .then((entries) => entries.map(({ action }) => action));
  const statuses = (answers: { statusCode: number }[]) => answers.map(({ statusCode }) => statusCode).sort();

  it('do not overwrite each other’s lesson unseen, and may write two lessons at once', async () => {
    const course = await world.course();
    const [one, two] = [await world.lesson(course.id), await world.lesson(course.id, {}, '核实再转')];
    const same = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        world.save(course.id, one, { blocks: [card(`第${n}种写法`)] }, n % 2 ? world.author : world.colleague),
      ),
    );
    expect(statuses(same)).toEqual([200, 409, 409, 409]);
    const after = await world.get(course.id);
    const both = await Promise.all([
      world.save(course.id, after.lessonList[0]!, { title: '甲' }),
      world.save(course.id, two, { title: '乙' }, world.colleague),
    ]);
    expect(statuses(both)).toEqual([200, 200]);
    const { lessonList, revision } = await world.get(course.id);
    expect([lessonList.map(({ title }) => title), revision]).toEqual([['甲', '乙'], 1]);
  });

  it('who writes a lesson along may not check the course', async () => {
    const course = await world.whole();
    world.ok(await world.save(course.id, course.lessonList[0]!, { blocks: [card('同事改过')] }, world.colleague));
    const handedIn = world.ok<CourseVersionDto>(await world.step(await world.get(course.id), 'submission'));
    expect(codeOf(await world.step(handedIn, 'approval', world.colleague))).toBe('AUTHORING.OWN_CHECK');
    const third = await world.person({});
    expect((await world.step(handedIn, 'approval', third)).statusCode).toBe(200);
  });

  it('approve once, whoever is faster', async () => {
    const handedIn = world.ok<CourseVersionDto>(await world.step(await world.whole(), 'submission'));
    const third = await world.person({});
    const tries = await Promise.all(
      [world.colleague, third, world.colleague, third].map((who) => world.step(handedIn, 'approval', who)),
    );
    expect(statuses(tries)).toEqual([200, 409, 409, 409]);
    expect((await actsOn(handedIn.id)).filter((act) => act === 'course.approve')).toHaveLength(1);
  });

  it('begin one next version', async () => {
    const published = world.ok<CourseVersionDto>(await world.step(await world.approved(), 'publication'));
    const tries = await Promise.all([1, 2, 3].map(() => world.step(published, 'renewal')));
    expect(statuses(tries)).toEqual([201, 409, 409]);
  });

  it('plan an hour at which two servers publish it once', async () => {
    const approved = await world.approved();
    const past = { publishAt: new Date(world.clock.now().getTime() - 1000).toISOString() };
    expect(codeOf(await world.step(approved, 'schedule', world.author, past))).toBe('AUTHORING.SCHEDULE_PAST');
    const publishAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
    const planned = world.ok<CourseVersionDto>(await world.step(approved, 'schedule', world.author, { publishAt }));
    expect(planned).toMatchObject({ status: 'SCHEDULED', publishAt });
    const servers = [world.app, second].map(({ app }) => app.get(PublishCourseService, { strict: false }));
    const [early] = await Promise.all(servers.map((server) => server.publishDue()));
    expect(early).toBe(0);
    world.clock.advanceSeconds(3600);
    const counts = await Promise.all([...servers, ...servers].map((server) => server.publishDue()));
    // The servers’ own clockwork may have been first.
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1);
    expect(await world.get(planned.id)).toMatchObject({ status: 'PUBLISHED', publishAt: null });
    expect((await actsOn(planned.id)).filter((act) => act === 'course.publish-planned')).toHaveLength(1);
    const lessons = await world.app.app
      .get(UnitOfWork)
      .read((tx) => tx.countBy(MicroLesson, { courseId: planned.courseId }));
    expect(lessons).toBe(1);
  });

  it('take a plan back', async () => {
    const publishAt = new Date(world.clock.now().getTime() + 60_000).toISOString();
    const planned = world.ok<CourseVersionDto>(
      await world.step(await world.approved(), 'schedule', world.author, { publishAt }),
    );
    const back = world.ok<CourseVersionDto>(await world.step(planned, 'recall'));
    expect(back).toMatchObject({ status: 'APPROVED', publishAt: null });
    world.clock.advanceSeconds(120);
    expect(await world.app.app.get(PublishCourseService, { strict: false }).publishDue()).toBe(0);
    expect(world.ok(await world.step(back, 'recall'))).toMatchObject({ status: 'DRAFT', checkedByName: null });
  });
});
