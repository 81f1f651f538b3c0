import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { CourseRepository } from '../../src/classroom/persistence/course.repository.js';
import { MarkCheckpointService } from '../../src/classroom/services/mark-checkpoint.service.js';
import { PublishCourseService } from '../../src/classroom/services/publish-course.service.js';
import { newId } from '../../src/platform/id.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { answersTo, buildClassroom, courseOf, type Classroom } from './built-classroom.js';

const ask = (id: string): BlockDto => ({ kind: 'checkpoint', id, seconds: 10, questionId: '', stem: '', options: [] });

const asked = {
  stem: '随堂一问',
  options: ['甲', '乙', '丙'].map((text, place) => ({ id: `o${place}`, text })),
  explanation: '讲解',
  quality: 'SECURITY_AWARENESS' as const,
  difficulty: 1,
};

describeOnEveryDatabase('a question on the way through a lesson', (open) => {
  let db: TestDatabase;
  let room: Classroom;
  let mark: MarkCheckpointService;
  beforeAll(async () => {
    db = await open();
    room = buildClassroom(db.unitOfWork);
    mark = new MarkCheckpointService(db.unitOfWork, new CourseRepository());
  });
  afterAll(() => db.close());

  const withCheckpoint = () => {
    const course = courseOf({ key: newId() });
    const [first, second] = course.lessons;
    return {
      ...course,
      lessons: [first!, { ...second!, blocks: [...second!.blocks, ask('c1')] }],
      questions: [
        ...course.questions,
        { ...asked, kind: 'single' as const, answer: ['o1'], lessonOrdinal: 2, blockId: 'c1' },
      ],
    };
  };

  it('is put in the words of the bank, without its key', async () => {
    const { lessons } = await room.create(withCheckpoint());
    expect(lessons[1]!.blocks.at(-1)).toEqual({
      ...ask('c1'),
      questionKind: 'single',
      stem: asked.stem,
      options: asked.options,
    });
  });

  it('is marked at the server with its explanation, and refuses options that it does not have', async () => {
    const { lessons } = await room.create(withCheckpoint());
    const told = { correctOptionIds: ['o1'], explanation: '讲解' };
    expect(await mark.mark(lessons[1]!.id, 'c1', ['o1'])).toEqual({ correct: true, ...told });
    expect(await mark.mark(lessons[1]!.id, 'c1', ['o0'])).toEqual({ correct: false, ...told });
    expect(await mark.mark(lessons[1]!.id, 'c1', ['o0', 'o1'])).toEqual({ correct: false, ...told });
    await expect(mark.mark(lessons[1]!.id, 'c1', ['o9'])).rejects.toMatchObject({ code: ErrorCode.INVALID_INPUT });
    await expect(mark.mark(lessons[0]!.id, 'c1', ['o1'])).rejects.toMatchObject({ httpStatus: 404 });
    await expect(mark.mark(lessons[1]!.id, 'b1', ['o1'])).rejects.toMatchObject({ httpStatus: 404 });
  });

  it('is never drawn for a quiz', async () => {
    const { lessons } = await room.create(withCheckpoint());
    for (let round = 0; round < 12; round += 1) {
      const learner = newId();
      await room.start.start(learner, lessons[1]!.id);
      const attempt = await room.drawQuiz.draw(learner, lessons[1]!.id);
      expect(attempt.questions.map(({ stem }) => stem)).not.toContain(asked.stem);
      expect((await room.submit.submit(learner, attempt.attemptId, answersTo(attempt, true))).score).toBe(100);
    }
  });

  it('cannot be published without its question', async () => {
    const publish = (checkpoints: boolean): Promise<void> =>
      db.unitOfWork.run((tx) =>
        new PublishCourseService(new CourseRepository()).publish(tx, {
          ...{ courseId: newId(), version: 1, title: '课', summary: '课', quality: 'CIVILITY_LITERACY' },
          ...{ audience: '家长', activityOrdinal: 5, publisher: '演示单位', publishedAt: new Date(0) },
          lessons: [
            {
              ...{ lessonKey: newId(), title: '一', blocks: [ask('c1')], quiz: null },
              ...(checkpoints
                ? {
                    checkpoints: [
                      {
                        ...asked,
                        ...{ kind: 'order', situation: null, bankQuestionId: newId(), blockId: 'c1' },
                        answerKey: ['o2', 'o0', 'o1'],
                      },
                    ],
                  }
                : {}),
            },
          ],
        }),
      );
    await expect(publish(false)).rejects.toThrow('checkpoint c1 has no question');
    await publish(true);
    const rows = await db.dataSource.query<{ id: string }[]>(
      "SELECT micro_lesson_id AS id FROM question WHERE kind = 'order'",
    );
    expect((await mark.mark(rows[0]!.id, 'c1', ['o2', 'o0', 'o1'])).correct).toBe(true);
    expect((await mark.mark(rows[0]!.id, 'c1', ['o0', 'o1', 'o2'])).correct).toBe(false);
  });
});
