import type { LightMyRequestResponse } from 'fastify';
import type { AttemptDto, LessonDto, StartedSessionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ErrorCode, type ErrorDto } from '@good-netizen/shared/error-codes';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import { DataSource } from 'typeorm';
import { ClassroomModule } from '../../src/classroom/classroom.module.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { newId } from '../../src/platform/id.js';
import { TestClock } from '../../src/platform/clock.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { answersTo, beat, buildClassroom, type Classroom, watch } from './built-classroom.js';

const { classroom } = Paths;

describe('the classroom over HTTP', () => {
  const clock = new TestClock();
  let test: TestApp;
  let room: Classroom;
  let courseId: string;
  let lessonIds: string[];
  let learner: string;
  beforeAll(async () => {
    test = await startTestApp({ clock, modules: [ClassroomModule], env: { RATE_PER_SESSION: '20' } });
    room = buildClassroom(new UnitOfWork(test.app.get(DataSource)), clock);
    const { course, lessons } = await room.create();
    courseId = course.id;
    lessonIds = lessons.map(({ id }) => id);
  });
  afterAll(() => test.close());
  beforeEach(() => (learner = newId()));

  const get = (path: string, who?: string, headers = {}): Promise<LightMyRequestResponse> =>
    test.inject({ url: apiUrl(path), headers: { ...bearerOf(who), ...headers } });
  const post = (path: string, payload?: object | string, who: string | undefined = learner) =>
    test.inject({ method: 'POST', url: apiUrl(path), payload: payload ?? {}, headers: bearerOf(who) });
  function bearerOf(netizenId?: string): Record<string, string> {
    if (!netizenId) return {};
    const token = test.app.get(AccessTokens, { strict: false }).issue({ netizenId, sessionId: newId() });
    return { authorization: `Bearer ${token}` };
  }
  const begin = async (): Promise<string> =>
    (await post(classroom.sessions(lessonIds[0]!))).json<StartedSessionDto>().sessionId;

  it('shows courses and lessons to anybody, with an ETag and without keys', async () => {
    const list = await get(classroom.courses);
    expect(list.json()).toMatchObject([{ id: courseId, lessonCount: 2, minutes: 4 }]);
    const again = await get(classroom.courses, undefined, { 'if-none-match': String(list.headers.etag) });
    expect([again.statusCode, again.payload]).toEqual([304, '']);
    const course = await get(classroom.course(courseId));
    expect(course.json()).toMatchObject({ publisher: '演示单位', lessons: [{ hasQuiz: false }, { hasQuiz: true }] });
    const lesson = await get(classroom.lesson(lessonIds[0]!));
    expect(lesson.json<LessonDto>()).toMatchObject({ seconds: 120, quiz: null, nextLessonId: lessonIds[1] });
    const last = await get(classroom.lesson(lessonIds[1]!));
    expect(last.json<LessonDto>()).toMatchObject({ quiz: { questionCount: 3, passMark: 60 }, nextLessonId: null });
    expect(course.payload + lesson.payload + last.payload).not.toMatch(/answerKey|机密|第1题/);
  });

  it('takes a learner from the first lesson to a certificate that a stranger can check', async () => {
    await watch(room, learner, lessonIds[0]!);
    await watch(room, learner, lessonIds[1]!);
    const attempt = (await post(classroom.attempts(lessonIds[1]!))).json<AttemptDto>();
    const marked = await post(classroom.submitAttempt(attempt.attemptId), answersTo(attempt, true));
    expect(marked.json()).toMatchObject({ score: 100, passed: true, progress: { status: 'PASSED' } });
    const issued = (await post(classroom.complete(courseId))).json<{ publicToken: string; number: string }>();
    const check = await get(classroom.completionCheck(issued.publicToken));
    expect(check.json()).toEqual({
      number: issued.number,
      courseTitle: '看懂网络诈骗',
      certificate: { standing: 'VALID', reason: null, changedOn: null },
      completedOn: '2018年6月1日',
      publisher: '演示单位',
      status: 'ISSUED',
    });
    const picture = await get(classroom.certificate(issued.publicToken));
    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/png']);
    expect(picture.rawPayload.subarray(1, 4).toString()).toBe('PNG');
    expect((await get(Paths.me.completions, learner)).json()).toEqual([
      expect.objectContaining({ number: issued.number }),
    ]);
    const unknown = await get(classroom.certificate('2'.repeat(20)));
    expect([unknown.statusCode, unknown.json<ErrorDto>().code]).toEqual([404, ErrorCode.COMPLETION_NOT_FOUND]);
  });

  it('takes in what was learnt without a network, and says what is wrong with a batch', async () => {
    const path = classroom.offlineBatches(await begin());
    clock.advanceSeconds(600);
    const wrong: [object, string][] = [
      [{ seq: 1, positionSeconds: 0, parts: [] }, 'parts'],
      [{ seq: 0, positionSeconds: 0, parts: [{ rate: 1, ranges: [] }] }, 'seq'],
      [{ seq: 1, positionSeconds: 0, parts: [{ rate: 1, ranges: [[60, 0]] }] }, 'parts[0].ranges'],
      [{ seq: 1, positionSeconds: 0, parts: Array.from({ length: 9 }, () => ({ rate: 1, ranges: [] })) }, 'parts'],
    ];
    for (const [body, field] of wrong) {
      const answer = await post(path, body);
      expect([answer.statusCode, answer.json<ErrorDto>().field]).toEqual([400, field]);
    }
    const body = { seq: 1, positionSeconds: 120, parts: [{ rate: 1, ranges: [[0, 120]] }] };
    const taken = await post(path, body);
    expect(taken.json()).toMatchObject({ acceptedSeq: 1, creditedSeconds: 120, progress: { status: 'COMPLETED' } });
    expect((await post(path, body, newId())).json<ErrorDto>().code).toBe(ErrorCode.LEARNING_SESSION_NOT_FOUND);
    clock.advanceSeconds(72 * 3600);
    const late = await post(path, { ...body, seq: 2 });
    expect([late.statusCode, late.json<ErrorDto>().code]).toEqual([409, ErrorCode.OFFLINE_LEARNING_TOO_LATE]);
    expect(late.json<ErrorDto>().message).toContain('72 小时');
  });

  it('shows nobody the learning of another', async () => {
    const session = await begin();
    const stranger = newId();
    const beaten = await post(classroom.heartbeat(session), beat(1, [[0, 5]]), stranger);
    const attempt = (await post(classroom.attempts(lessonIds[1]!))).json<AttemptDto>();
    const submitted = await post(classroom.submitAttempt(attempt.attemptId), answersTo(attempt, true), stranger);
    expect([beaten.statusCode, submitted.statusCode]).toEqual([404, 404]);
    expect((await get(Paths.me.learning, stranger)).json()).toEqual({ lessons: [], completions: [], pinned: [] });
    expect((await get(`${Paths.me.learning}?netizenId=${learner}`, stranger)).json()).toEqual({
      lessons: [],
      completions: [],
      pinned: [],
    });
  });

  it('asks for sign-in on everything that is a learner’s own', async () => {
    const id = newId();
    const answers = await Promise.all([
      post(classroom.sessions(id), {}, ''),
      post(classroom.heartbeat(id), beat(1, []), ''),
      post(classroom.attempts(id), {}, ''),
      post(classroom.submitAttempt(id), { answers: [] }, ''),
      post(classroom.complete(id), {}, ''),
      get(Paths.me.learning),
      get(Paths.me.completions),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(7).fill(401));
  });

  it.each<[string, object | string]>([
    ['seq', { seq: 0 }],
    ['seq', { seq: 1.5 }],
    ['seq', { seq: '1' }],
    ['seq', { seq: 2 ** 31 }],
    ['ranges', { ranges: [[-1, 5]] }],
    ['ranges', { ranges: [[5, 1]] }],
    ['ranges', { ranges: [[0, null]] }],
    ['ranges', { ranges: [[0, 1, 2]] }],
    ['ranges', { ranges: [['0', '9']] }],
    ['ranges', { ranges: 'all' }],
    ['ranges', { ranges: Array(33).fill([0, 1]) }],
    ['positionSeconds', { positionSeconds: -1 }],
    ['positionSeconds', { positionSeconds: 1e300 }],
    ['rate', { rate: -2 }],
    ['rate', { rate: null }],
    ['visible', { visible: 'yes' }],
    ['sentAt', { sentAt: '2030-01-01' }],
  ])('refuses a heartbeat whose %s is wrong: %j', async (field, wrong) => {
    const answer = await post(classroom.heartbeat(newId()), { ...beat(1, [[0, 5]]), ...(wrong as object) });
    expect([answer.statusCode, answer.json<ErrorDto>().code]).toEqual([400, ErrorCode.INVALID_INPUT]);
    expect(answer.json<ErrorDto>().field).toMatch(new RegExp(`^${field}`));
    expect(answer.json<ErrorDto>().message).toMatch(/[\u4e00-\u9fff]/);
  });

  it('reads NaN and Infinity in a body as the mistakes they are, and cuts what lies beyond the lesson', async () => {
    const session = await begin();
    const raw = await test.inject({
      method: 'POST',
      url: apiUrl(classroom.heartbeat(session)),
      payload: '{"seq":1,"ranges":[[NaN,Infinity]],"positionSeconds":0,"rate":1,"visible":true}',
      headers: { ...bearerOf(learner), 'content-type': 'application/json' },
    });
    expect(raw.statusCode).toBe(400);
    clock.advanceSeconds(10);
    const overflowing = '{"seq":1,"ranges":[[0,1e999]],"positionSeconds":0,"rate":1,"visible":true}';
    const infinite = await test.inject({
      method: 'POST',
      url: apiUrl(classroom.heartbeat(session)),
      payload: overflowing,
      headers: { ...bearerOf(learner), 'content-type': 'application/json' },
    });
    expect(infinite.statusCode).toBe(400);
    const huge = await post(classroom.heartbeat(session), beat(1, [[0, 1e308]], { positionSeconds: 5 }));
    expect([huge.statusCode, huge.json<{ creditedSeconds: number }>().creditedSeconds]).toEqual([200, 13]);
  });

  it.each([
    ['GET', classroom.course('x')],
    ['GET', classroom.lesson('../../etc')],
    ['GET', classroom.completionCheck('short')],
    ['GET', classroom.certificate("'; drop table")],
    ['POST', classroom.sessions('1')],
    ['POST', classroom.attempts('null')],
    ['POST', classroom.complete('🙂')],
    ['POST', classroom.submitAttempt(newId())],
    ['POST', classroom.checkpoint(newId(), 'c1')],
    ['POST', classroom.checkpoint('1', "c' or 1=1")],
  ] as const)('answers %s %s with a 4xx, a code and a sentence', async (method, path) => {
    const answer = await test.inject({ method, url: apiUrl(path), headers: bearerOf(learner), payload: {} });
    expect([400, 404]).toContain(answer.statusCode);
    expect(answer.json<ErrorDto>()).toMatchObject({
      code: expect.any(String),
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
  });

  it.each<[object]>([
    [{ answers: 'a' }],
    [{ answers: [{ questionId: 'x', optionIds: [] }] }],
    [{ answers: [{ questionId: newId(), optionIds: [1] }] }],
    [{ answers: [{ questionId: newId(), optionIds: ['a', 'a'] }] }],
    [{ answers: [null] }],
    [{ answers: Array(21).fill({ questionId: newId(), optionIds: ['a'] }) }],
  ])('refuses answers of another shape: %j', async (body) => {
    const answer = await post(classroom.submitAttempt(newId()), body);
    expect([answer.statusCode, answer.json<ErrorDto>().code]).toEqual([400, ErrorCode.INVALID_INPUT]);
  });

  it('counts heartbeats that go the short way, and refuses those that are not in order as on the usual way', async () => {
    const url = classroom.heartbeat(await begin());
    const headers = bearerOf(learner);
    const ask = (payload: object) => test.inject({ method: 'POST', url: apiUrl(url), payload, headers });
    const wrong = await ask({ ...beat(1, []), seq: 0 });
    expect([wrong.statusCode, wrong.json<ErrorDto>()]).toEqual([400, expect.objectContaining({ field: 'seq' })]);
    const limit = test.config.rate.perSession;
    for (let seq = 1; seq < limit; seq += 1) expect((await ask(beat(seq, []))).statusCode).toBe(200);
    expect((await ask(beat(limit, []))).json()).toMatchObject({ code: ErrorCode.TOO_MANY_REQUESTS });
  });
});
