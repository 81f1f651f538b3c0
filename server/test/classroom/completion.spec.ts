import { ErrorCode } from '@good-netizen/shared/error-codes';
import { CompletionSerial } from '../../src/classroom/domain/completion-serial.js';
import { Completion } from '../../src/classroom/domain/completion.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { newId } from '../../src/platform/id.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { answersTo, buildClassroom, type Classroom, watch } from './built-classroom.js';

describeOnEveryDatabase('the certificate of a course', (open) => {
  let db: TestDatabase;
  let room: Classroom;
  let courseId: string;
  let lessonIds: string[];
  beforeEach(async () => {
    db = await open();
    room = buildClassroom(db.unitOfWork);
    const { course, lessons } = await room.create();
    courseId = course.id;
    lessonIds = lessons.map(({ id }) => id);
  });
  afterEach(() => db.close());

  async function finish(learner: string): Promise<void> {
    for (const lessonId of lessonIds) await watch(room, learner, lessonId);
    const attempt = await room.drawQuiz.draw(learner, lessonIds[1]!);
    await room.submit.submit(learner, attempt.attemptId, answersTo(attempt, true));
  }

  const rows = () => db.unitOfWork.read((tx) => tx.find(Completion));
  const lastNumber = async () => (await db.unitOfWork.read((tx) => tx.find(CompletionSerial)))[0]?.lastNumber;

  it('is one row and one number for fifty racing requests, through two units of work', async () => {
    const learner = newId();
    await finish(learner);
    const other = buildClassroom(new UnitOfWork(db.dataSource), room.clock);
    const asked = Array.from({ length: 50 }, (_unused, index) =>
      (index % 2 === 0 ? room : other).complete.complete(learner, courseId),
    );
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ number }) => number))).toEqual(new Set(['WK-2018-0000001']));
    expect(new Set(answers.map(({ publicToken }) => publicToken)).size).toBe(1);
    expect(await rows()).toHaveLength(1);
    expect(await lastNumber()).toBe(1);
    expect((await room.mine.list(learner)).completions).toEqual([answers[0]]);
  });

  it('gives different learners different numbers without a gap', async () => {
    const learners = Array.from({ length: 8 }, newId);
    for (const learner of learners) await finish(learner);
    const issued = await Promise.all(learners.map((learner) => room.complete.complete(learner, courseId)));
    const numbers = issued.map(({ number }) => number).sort();
    expect(numbers).toEqual(learners.map((_unused, index) => `WK-2018-000000${index + 1}`));
    expect(await lastNumber()).toBe(8);
  });

  it('is not given before every lesson is finished', async () => {
    const learner = newId();
    const refused = (remaining: number) =>
      expect.objectContaining({ code: ErrorCode.COURSE_NOT_FINISHED, httpStatus: 409, facts: { remaining } });
    await expect(room.complete.complete(learner, courseId)).rejects.toEqual(refused(2));
    await watch(room, learner, lessonIds[0]!);
    await watch(room, learner, lessonIds[1]!);
    await expect(room.complete.complete(learner, courseId)).rejects.toEqual(refused(1));
    await finish(newId());
    await expect(room.complete.complete(learner, courseId)).rejects.toEqual(refused(1));
    expect(await rows()).toEqual([]);
    expect(await lastNumber()).toBeUndefined();
  });

  it('knows no course that does not exist or is not published', async () => {
    const hidden = await room.create({ key: 'hidden', publishedAt: null });
    const missing = expect.objectContaining({ code: ErrorCode.COURSE_NOT_FOUND, httpStatus: 404 });
    await expect(room.complete.complete(newId(), newId())).rejects.toEqual(missing);
    await expect(room.complete.complete(newId(), hidden.course.id)).rejects.toEqual(missing);
    await expect(room.start.start(newId(), hidden.lessons[0]!.id)).rejects.toMatchObject({
      code: ErrorCode.LESSON_NOT_FOUND,
    });
  });

  it('refuses a course whose quiz could not be asked or marked', async () => {
    await expect(room.create({ key: 'a', questions: [] })).rejects.toThrow('cannot be drawn');
    await expect(room.create({ key: 'b', lessons: [] })).rejects.toThrow('no lessons');
  });
});
