import type { BankQuestionDto, CourseVersionDto, DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { QuestionImportDto } from '@good-netizen/shared/authoring/import-questions.dto';
import { itemFigures } from '../../src/authoring/domain/item-figures.js';
import { MicroLesson } from '../../src/classroom/domain/micro-lesson.js';
import { Question } from '../../src/classroom/domain/question.js';
import { QuizAttempt } from '../../src/classroom/domain/quiz-attempt.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { newId } from '../../src/platform/id.js';
import { createTestPlace, describeOnEveryDatabase } from '../support/test-database.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import { AuthoringWorld, card, codeOf } from './authoring-world.js';

const wish = (stem = '收到“中奖”短信，先做什么？') => ({
  ...{ kind: 'single', situation: null, stem, explanation: '先核实。', source: '', quality: 'SECURITY_AWARENESS' },
  ...{
    options: [
      { id: 'a', text: '核实' },
      { id: 'b', text: '转发' },
    ],
    answer: ['a'],
    difficulty: 1,
  },
});

describeOnEveryDatabase('the question bank of a unit', ({ engine }) => {
  let world: AuthoringWorld;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const place = await createTestPlace(engine);
    remove = () => place.remove();
    world = await AuthoringWorld.open(place.url);
  }, 90_000);
  afterAll(async () => {
    await world.close();
    await remove();
  }, 60_000);

  const ask = (method: 'GET' | 'POST' | 'PUT', rest: string, body?: object, who = world.author) =>
    who.ask(method, `desk/bank-questions${rest}`, body);
  const add = async (stem: string): Promise<BankQuestionDto> =>
    world.ok(await ask('POST', '', { ...wish(stem), unitId: world.unitId }), 201);

  it('takes a question once, with a key that fits', async () => {
    const question = await add('甲：先做什么？');
    expect(question).toMatchObject({ answer: ['a'], retiredAt: null, revision: 1, statistics: null });
    const again = await ask('POST', '', { ...wish(' 甲： 先做什么？'), unitId: world.unitId });
    expect([again.statusCode, codeOf(again)]).toEqual([409, 'AUTHORING.QUESTION_KNOWN']);
    const bad = await ask('POST', '', { ...wish('乙？'), answer: ['c'], unitId: world.unitId });
    expect(bad.json()).toMatchObject({ code: 'AUTHORING.QUESTION_KEY_BAD', field: 'answer' });
    const parallel = await Promise.all(
      [1, 2, 3].map(() => ask('POST', '', { ...wish('同时？'), unitId: world.unitId })),
    );
    expect(parallel.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
  });

  it('is edited by one person at a time, and is not there for others', async () => {
    const question = await add('丙：先做什么？');
    const edits = [1, 2].map((n) => ask('PUT', `/${question.id}`, { ...wish(`丙${n}？`), revision: 1 }));
    expect((await Promise.all(edits)).map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const stranger = await world.person({}, { region: '520400', sector: 'WOMEN' });
    expect((await ask('GET', `/${question.id}`, undefined, stranger)).statusCode).toBe(404);
    expect(codeOf(await ask('POST', '', { ...wish('丁？'), unitId: world.unitId }, stranger))).toBe(
      'ORGANISATION.NOT_PERMITTED',
    );
    const { rows } = world.ok<{ rows: unknown[] }>(await ask('GET', `?unitId=${world.unitId}`, undefined, stranger));
    expect(rows).toEqual([]);
  });

  it('of a unit above may be asked, and not changed; of a unit beside not even that', async () => {
    const above = await unitNamed(world.app, '省妇联');
    const head = await staffAtDesk(world.app, above, [grantOf('UNIT_MANAGER', above)]);
    const theirs = world.ok<BankQuestionDto>(
      await ask('POST', '', { ...wish('省里的题？'), unitId: above }, head),
      201,
    );
    const city = await unitNamed(world.app, '演示·遵义市妇联');
    const editor = await staffAtDesk(world.app, city, [grantOf('UNIT_EDITOR', city)]);
    const seen = world.ok<BankQuestionDto>(await ask('GET', `/${theirs.id}`, undefined, editor));
    expect(seen).toMatchObject({ unitName: '省妇联', mayEdit: false, answer: ['a'] });
    const edit = await ask('PUT', `/${theirs.id}`, { ...wish('改？'), revision: 1 }, editor);
    expect(codeOf(edit)).toBe('ORGANISATION.NOT_PERMITTED');
    const own = world.ok<BankQuestionDto>(await ask('POST', '', { ...wish('市里的题？'), unitId: city }, editor), 201);
    const usable = async (unitId: string): Promise<string[]> => {
      const query = `?forUnitId=${unitId}&q=${encodeURIComponent('的题？')}`;
      const { rows } = world.ok<{ rows: BankQuestionDto[] }>(await ask('GET', query, undefined, editor));
      return rows.map(({ id }) => id).sort();
    };
    expect(await usable(city)).toEqual([theirs.id, own.id].sort());
    expect(await usable(above)).toEqual([theirs.id]);
    const [own1, beside] = await Promise.all([lessonOf(city, theirs.id, editor), lessonOf(above, own.id, head)]);
    expect([own1.statusCode, beside.statusCode]).toEqual([200, 404]);
  });

  /** A course of a unit with a lesson whose quiz asks this question. */
  async function lessonOf(unitId: string, questionId: string, who: StaffAtDesk) {
    const facts = { activityOrdinal: 5, title: '一门课', audience: 'PARENTS', quality: 'CIVILITY_LITERACY' };
    const { id } = world.ok<CourseVersionDto>(await who.ask('POST', 'desk/course-versions', { ...facts, unitId }), 201);
    const path = `desk/course-versions/${id}/lessons`;
    const lesson = world.ok<DraftLessonDto>(await who.ask('POST', path, { title: '一节' }), 201);
    const quiz = { drawCount: 1, passMark: 60, questionIds: [questionId] };
    const body = { revision: lesson.revision, title: '一节', blocks: [card()], quiz };
    return who.ask('PUT', `${path}/${lesson.id}`, body);
  }

  it('is filled from a text, after a dry run that writes nothing', async () => {
    const text = '戊：先做什么？{=核实 ~转发}\n\n戊：先做什么？{=核实 ~转发}\n\n写一篇短文。{}';
    const body = { unitId: world.unitId, format: 'GIFT', text, quality: 'CONDUCT_HABITS', dryRun: true };
    const planned = world.ok<QuestionImportDto>(await ask('POST', '/import', body));
    expect([planned.written, planned.questions.map(({ line, outcome }) => [line, outcome])]).toEqual([
      0,
      [
        [1, 'NEW'],
        [3, 'KNOWN'],
        [5, 'REFUSED'],
      ],
    ]);
    expect(world.ok<QuestionImportDto>(await ask('POST', '/import', { ...body, dryRun: false })).written).toBe(1);
    expect(world.ok<QuestionImportDto>(await ask('POST', '/import', body)).questions[0]?.outcome).toBe('KNOWN');
    expect(codeOf(await ask('POST', '/import', { ...body, text: '// 只有注释' }))).toBe(
      'AUTHORING.QUESTION_IMPORT_BAD',
    );
  });

  it('is asked of learners as the colleague saw it, and says afterwards how', async () => {
    const question = await add('己：先做什么？');
    const quiz = { drawCount: 1, passMark: 60, questionIds: [question.id] };
    const approved = await world.approved(undefined, { quiz });
    world.clock.advanceSeconds(60);
    const edited = world.ok<BankQuestionDto>(
      await ask('PUT', `/${question.id}`, { ...wish('己：改过？'), revision: 1 }),
    );
    expect(codeOf(await world.step(approved, 'publication'))).toBe('AUTHORING.QUESTION_CHANGED');
    let course = world.ok<CourseVersionDto>(await world.step(approved, 'recall'));
    course = world.ok(await world.step(course, 'submission'));
    course = world.ok(await world.step(course, 'approval', world.colleague));
    course = world.ok(await world.step(course, 'publication'));
    await answer(course.courseId, 4);
    expect(world.ok<BankQuestionDto>(await ask('GET', `/${edited.id}`)).statistics).toBeNull();
    await answer(course.courseId, 1, 'b');
    expect(world.ok<BankQuestionDto>(await ask('GET', `/${edited.id}`)).statistics).toEqual({
      ...{ answers: 5, facility: 0.8, discrimination: null },
    });
    const reach = world.ok(await world.author.ask('GET', `desk/course-versions/${course.id}/reach`));
    expect(reach).toMatchObject({ learners: 0, completed: 0, lessons: [{ started: 0, finished: 0 }], regions: [] });
    const retired = world.ok<BankQuestionDto>(
      await ask('POST', `/${edited.id}/retirement`, { revision: edited.revision }),
    );
    expect(retired.retiredAt).not.toBeNull();
  });

  /** So many learners answer the course's one question. */
  function answer(courseId: string, learners: number, optionId = 'a'): Promise<void> {
    return world.app.app.get(UnitOfWork).run(async (tx) => {
      const lesson = await tx.findOneByOrFail(MicroLesson, { courseId });
      const { id: questionId } = await tx.findOneByOrFail(Question, { courseId });
      const at = world.clock.now();
      for (let n = 0; n < learners; n += 1) {
        const id = newId();
        await tx.insert(QuizAttempt, {
          ...{ id, netizenId: newId(), microLessonId: lesson.id, place: id, status: 'SUBMITTED', drawnAt: at },
          ...{ drawn: [{ questionId, optionIds: ['a', 'b'] }], answers: [{ questionId, optionIds: [optionId] }] },
          ...{ score: optionId === 'a' ? 100 : 0, passed: optionId === 'a', submittedAt: at },
        });
      }
    });
  }
});

describe('figures of a question', () => {
  it('tell apart who knows from who does not, once twenty have answered', () => {
    const strong = Array.from({ length: 10 }, () => ({ correct: true, score: 90 }));
    const weak = Array.from({ length: 10 }, (_, n) => ({ correct: n < 2, score: 30 }));
    expect(itemFigures([...weak, ...strong])).toMatchObject({ answers: 20, facility: 0.6, discrimination: 1 });
    expect(itemFigures([...strong, ...weak.slice(1)])?.discrimination).toBeNull();
    expect(itemFigures(strong.slice(0, 4))).toBeNull();
  });
});
