import { ErrorCode } from '@good-netizen/shared/error-codes';
import { QuizAttempt } from '../../src/classroom/domain/quiz-attempt.js';
import { newId } from '../../src/platform/id.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { answersTo, buildClassroom, type Classroom, watch } from './built-classroom.js';

describeOnEveryDatabase('the quiz of a lesson', (open) => {
  let db: TestDatabase;
  let room: Classroom;
  let reading: string;
  let lessonId: string;
  let learner: string;
  beforeAll(async () => {
    db = await open();
    room = buildClassroom(db.unitOfWork);
    const { lessons } = await room.create();
    [reading, lessonId] = [lessons[0]!.id, lessons[1]!.id];
  });
  afterAll(() => db.close());
  beforeEach(() => (learner = newId()));

  const draw = () => room.drawQuiz.draw(learner, lessonId);
  const refusal = (code: string, httpStatus: number) => expect.objectContaining({ code, httpStatus });

  it('shows three questions without key or explanation, spread over the qualities', async () => {
    const attempt = await draw();
    expect(attempt.questions).toHaveLength(3);
    expect(new Set(attempt.questions.map(({ id }) => id)).size).toBe(3);
    expect(Object.keys(attempt.questions[0]!).sort()).toEqual(['id', 'kind', 'options', 'stem']);
    expect(Object.keys(attempt.questions[0]!.options[0]!).sort()).toEqual(['id', 'text']);
    expect(JSON.stringify(attempt)).not.toMatch(/机密|answer|correct|explanation|key/i);
  });

  it('draws differently for different people, questions and options alike', async () => {
    const draws = await Promise.all(Array.from({ length: 30 }, () => room.drawQuiz.draw(newId(), lessonId)));
    expect(new Set(draws.map(({ questions }) => questions.map(({ stem }) => stem).join())).size).toBeGreaterThan(5);
    const orders = draws.flatMap(({ questions }) => questions.map(({ options }) => options.map(({ id }) => id).join()));
    expect(new Set(orders).size).toBeGreaterThan(8);
  });

  it('resumes an undecided attempt with the same questions in the same order, also for ten draws at once', async () => {
    const draws = await Promise.all(Array.from({ length: 10 }, draw));
    room.clock.advanceDays(1);
    expect(new Set([...draws, await draw()].map((attempt) => JSON.stringify(attempt))).size).toBe(1);
  });

  it('marks once when forty submissions of two kinds race, and says what would have been right', async () => {
    const attempt = await draw();
    const tries = Array.from({ length: 40 }, (_unused, index) =>
      room.submit.submit(learner, attempt.attemptId, answersTo(attempt, index % 2 === 0)),
    );
    const outcomes = await Promise.allSettled(tries);
    const marked = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(marked).toHaveLength(20);
    expect(new Set(marked.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(refused).toEqual(Array(20).fill(refusal(ErrorCode.ATTEMPT_ALREADY_SUBMITTED, 409)));
    const [row] = await db.unitOfWork.read((tx) => tx.findBy(QuizAttempt, { netizenId: learner }));
    expect(row).toMatchObject({ status: 'SUBMITTED', score: marked[0]!.score, passed: marked[0]!.passed });
    expect(marked[0]!.questions[0]).toMatchObject({ explanation: '机密的讲解' });
    expect(marked[0]!.progress.bestScore).toBe(marked[0]!.score);
  });

  it('answers the same hand-in again with the same marks, and another one not', async () => {
    const attempt = await draw();
    const { answers } = answersTo(attempt, false);
    const submit = (list: typeof answers) => room.submit.submit(learner, attempt.attemptId, { answers: list });
    const first = await submit(answers);
    room.clock.advanceDays(1);
    const turned = [...answers].reverse().map((one) => ({ ...one, optionIds: [...one.optionIds].reverse() }));
    expect([await submit(answers), await submit(turned)]).toEqual([first, first]);
    const [row] = await db.unitOfWork.read((tx) => tx.findBy(QuizAttempt, { netizenId: learner }));
    expect(row!.submittedAt!.getTime()).toBe(room.clock.now().getTime() - 86_400_000);
    for (const other of [answersTo(attempt, true).answers, answers.slice(1), [...answers, answers[0]!], []]) {
      await expect(submit(other)).rejects.toEqual(refusal(ErrorCode.ATTEMPT_ALREADY_SUBMITTED, 409));
    }
  });

  it('answers an old hand-in with its own marks beside the progress of now', async () => {
    const first = await draw();
    await room.submit.submit(learner, first.attemptId, answersTo(first, false));
    room.clock.advanceSeconds(30);
    const second = await draw();
    await room.submit.submit(learner, second.attemptId, answersTo(second, true));
    const again = await room.submit.submit(learner, first.attemptId, answersTo(first, false));
    expect(again).toMatchObject({ score: 0, passed: false, progress: { bestScore: 100 } });
  });

  it('lets a learner who failed rest for thirty seconds; the best score counts', async () => {
    const first = await draw();
    expect((await room.submit.submit(learner, first.attemptId, answersTo(first, false))).score).toBe(0);
    room.clock.advanceSeconds(20);
    await expect(draw()).rejects.toMatchObject({ code: ErrorCode.ATTEMPT_COOL_DOWN, facts: { seconds: 10 } });
    room.clock.advanceSeconds(10);
    const second = await draw();
    const passed = await room.submit.submit(learner, second.attemptId, answersTo(second, true));
    expect(passed).toMatchObject({ score: 100, passed: true, progress: { bestScore: 100, status: 'IN_PROGRESS' } });
    const third = await draw();
    const worse = await room.submit.submit(learner, third.attemptId, answersTo(third, false));
    expect(worse).toMatchObject({ score: 0, passed: false, progress: { bestScore: 100 } });
  });

  it('passes the lesson when it is both covered and answered, in either order', async () => {
    const attempt = await draw();
    await room.submit.submit(learner, attempt.attemptId, answersTo(attempt, true));
    await watch(room, learner, lessonId);
    expect((await room.mine.list(learner)).lessons[0]).toMatchObject({ status: 'PASSED', bestScore: 100 });
    const other = newId();
    await watch(room, other, lessonId);
    expect((await room.mine.list(other)).lessons[0]).toMatchObject({ status: 'IN_PROGRESS', coverage: 1 });
    const late = await room.drawQuiz.draw(other, lessonId);
    expect((await room.submit.submit(other, late.attemptId, answersTo(late, true))).progress.status).toBe('PASSED');
  });

  it('refuses answers that are missing, doubled, foreign, or not options, and marks nothing', async () => {
    const attempt = await draw();
    const { answers } = answersTo(attempt, true);
    const submit = (list: typeof answers) => room.submit.submit(learner, attempt.attemptId, { answers: list });
    await expect(submit(answers.slice(1))).rejects.toEqual(refusal(ErrorCode.ANSWERS_INCOMPLETE, 422));
    await expect(submit([])).rejects.toEqual(refusal(ErrorCode.ANSWERS_INCOMPLETE, 422));
    const empty = answers.map((answer, index) => (index === 0 ? { ...answer, optionIds: [] } : answer));
    await expect(submit(empty)).rejects.toEqual(refusal(ErrorCode.ANSWERS_INCOMPLETE, 422));
    await expect(submit([...answers, answers[0]!])).rejects.toEqual(refusal(ErrorCode.INVALID_INPUT, 400));
    await expect(submit([...answers, { questionId: newId(), optionIds: ['o1'] }])).rejects.toEqual(
      refusal(ErrorCode.INVALID_INPUT, 400),
    );
    const strange = answers.map((answer) => ({ ...answer, optionIds: ['constructor'] }));
    await expect(submit(strange)).rejects.toEqual(refusal(ErrorCode.INVALID_INPUT, 400));
    expect((await submit(answers)).score).toBe(100);
  });

  it('knows neither another person’s attempt nor a quiz where there is none', async () => {
    const attempt = await draw();
    await expect(room.submit.submit(newId(), attempt.attemptId, answersTo(attempt, true))).rejects.toEqual(
      refusal(ErrorCode.ATTEMPT_NOT_FOUND, 404),
    );
    await expect(room.drawQuiz.draw(learner, reading)).rejects.toEqual(refusal(ErrorCode.QUIZ_NOT_FOUND, 404));
    await expect(room.drawQuiz.draw(learner, newId())).rejects.toEqual(refusal(ErrorCode.LESSON_NOT_FOUND, 404));
  });
});
