import fc from 'fast-check';
import { newId } from '../../src/platform/id.js';
import { pinnedVersions, versionOf } from '../../src/classroom/domain/pinned-version.js';
import { CourseRepository } from '../../src/classroom/persistence/course.repository.js';
import { PublishCourseService, type PublishedCourse } from '../../src/classroom/services/publish-course.service.js';
import type { UnitOfWork } from '../../src/database/unit-of-work.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { buildClassroom, type Classroom, watch } from './built-classroom.js';

const card = { kind: 'card' as const, id: 'b1', seconds: 60, title: '卡片', paragraphs: ['一段话'] };
const courses = new CourseRepository();
const publishing = new PublishCourseService(courses);

function versionOfCourse(courseId: string, version: number): PublishedCourse {
  const lessons = ['看清来源', '核实再转'].map((title) => ({ lessonKey: title, title, blocks: [card], quiz: null }));
  return {
    ...{ courseId, version, title: `第${version}版`, summary: '', quality: 'CIVILITY_LITERACY', audience: '家长' },
    ...{ activityOrdinal: 5, publisher: '演示·遵义市妇联', publishedAt: new Date('2018-05-01T00:00:00Z'), lessons },
  };
}

describeOnEveryDatabase('a course that is rewritten', (open) => {
  let db: TestDatabase;
  let room: Classroom;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    db = await open();
    unitOfWork = db.unitOfWork;
    room = buildClassroom(unitOfWork);
  });
  afterAll(() => db.close());

  const publish = (courseId: string, version: number): Promise<void> =>
    unitOfWork.run((tx) => publishing.publish(tx, versionOfCourse(courseId, version)));
  const lessonsOf = (courseId: string, version: number): Promise<{ id: string }[]> =>
    unitOfWork.read((tx) => courses.listLessons(tx, [{ id: courseId, version }]));

  it('leaves those who began where they are, gives them the certificate of their version, and the new one to the others', async () => {
    const [courseId, early, late] = [newId(), newId(), newId()];
    await publish(courseId, 1);
    const [first, second] = await lessonsOf(courseId, 1);
    await watch(room, early, first!.id);
    await publish(courseId, 2);
    expect((await room.mine.list(early)).pinned).toEqual([{ courseId, version: 1 }]);
    expect((await room.mine.list(late)).pinned).toEqual([]);
    await watch(room, early, second!.id);
    const certificate = await room.complete.complete(early, courseId);
    expect((await room.mine.list(early)).pinned).toEqual([]);
    for (const lesson of await lessonsOf(courseId, 2)) await watch(room, late, lesson.id);
    const other = await room.complete.complete(late, courseId);
    expect(other.number).not.toBe(certificate.number);
    for (const lesson of await lessonsOf(courseId, 2)) await watch(room, early, lesson.id);
    const again = await room.complete.complete(early, courseId);
    expect(again.number).not.toBe(certificate.number);
    expect((await room.mine.list(early)).completions).toHaveLength(2);
  });

  it('lists the lessons of the newest version alone', async () => {
    const courseId = newId();
    await publish(courseId, 1);
    await publish(courseId, 2);
    const [old, now] = [await lessonsOf(courseId, 1), await lessonsOf(courseId, 2)];
    expect([old.length, now.length]).toEqual([2, 2]);
    expect(now.map(({ id }) => id)).not.toEqual(old.map(({ id }) => id));
    const listed = await unitOfWork.read((tx) => courses.listPublished(tx));
    expect(listed.find(({ id }) => id === courseId)).toMatchObject({ version: 2, title: '第2版' });
  });

  it('is off the list once it is retired, and can still be finished', async () => {
    const [courseId, learner] = [newId(), newId()];
    await publish(courseId, 1);
    const lessons = await lessonsOf(courseId, 1);
    await watch(room, learner, lessons[0]!.id);
    await unitOfWork.run((tx) => publishing.retire(tx, courseId, new Date('2018-06-01T00:00:00Z')));
    expect((await unitOfWork.read((tx) => courses.listPublished(tx))).map(({ id }) => id)).not.toContain(courseId);
    await watch(room, learner, lessons[1]!.id);
    expect(await room.complete.complete(learner, courseId)).toMatchObject({ courseId });
  });

  it('is not published at a version that is there already', async () => {
    const courseId = newId();
    await publish(courseId, 2);
    await expect(publish(courseId, 2)).rejects.toThrow('is at version 2 already');
    expect(await lessonsOf(courseId, 2)).toHaveLength(2);
  });
});

describe('the version that a learner is at', () => {
  const lessons = fc.uniqueArray(
    fc.record({ courseVersion: fc.integer({ min: 1, max: 4 }), ordinal: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, selector: ({ courseVersion, ordinal }) => `${courseVersion}/${ordinal}` },
  );

  it('is never one that they have not begun while they have begun another', () => {
    fc.assert(
      fc.property(lessons, fc.array(fc.nat(11)), fc.boolean(), (list, picks, finished) => {
        const facts = list.map((lesson) => ({
          ...lesson,
          courseId: 'c',
          id: `${lesson.courseVersion}/${lesson.ordinal}`,
        }));
        const begun = [...new Set(picks)].flatMap((pick) => facts[pick] ?? []);
        const status = finished ? ('COMPLETED' as const) : ('IN_PROGRESS' as const);
        const progress = begun.map(({ id }) => ({ microLessonId: id, status }));
        const current = Math.max(...facts.map(({ courseVersion }) => courseVersion));
        const version = versionOf(current, facts, progress);
        const known = new Set(begun.map(({ courseVersion }) => courseVersion));
        expect(known.size === 0 ? version === current : known.has(version)).toBe(true);
        const pinned = pinnedVersions(begun, [{ id: 'c', version: current }], []);
        expect(pinned.every((one) => known.has(one.version) && !known.has(current))).toBe(true);
      }),
    );
  });
});
