import type { CourseVersionDto, DraftCommentDto, DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { CourseDto, LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import { AuditEntry } from '../../src/audit/domain/audit-entry.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { signedIn } from '../support/demonstration-app.js';
import { AuthoringWorld, card, codeOf } from './authoring-world.js';

describe('a micro-class, from the first word to the learners', () => {
  let world: AuthoringWorld;
  let course: CourseVersionDto;
  let lesson: DraftLessonDto;
  const path = (rest = ''): string => `desk/course-versions/${course.id}${rest}`;
  const step = (name: string, who = world.author, more: object = {}) => world.step(course, name, who, more);

  beforeAll(async () => {
    world = await AuthoringWorld.open();
  });
  afterAll(() => world.close());

  it('begins empty, and says what is missing', async () => {
    course = await world.course();
    expect(course).toMatchObject({ number: 1, status: 'DRAFT', revision: 1, regionCode: '520300', lessonList: [] });
    expect(course.problems.map(({ field }) => field)).toEqual(['summary', 'lessons']);
    expect(course.abilities).toMatchObject({ edit: true, submit: true, check: false, publish: false });
    const early = await step('submission');
    expect([early.statusCode, early.json()]).toMatchObject([
      422,
      { code: 'AUTHORING.COURSE_INCOMPLETE', details: { fields: ['summary', 'lessons'] } },
    ]);
  });

  it('keeps rich text as learners may see it, and derives the words from it', async () => {
    lesson = await world.lesson(course.id);
    const html =
      '<p onclick="x()">先看<strong>来源</strong><script>alert(1)</script></p><ul><li><p>再看日期 &amp; 署名</p></li></ul>';
    const saved = await world.save(course.id, lesson, { blocks: [{ ...card(), html }] });
    lesson = world.ok(saved);
    expect(lesson.blocks).toEqual([
      {
        ...card(),
        html: '<p>先看<strong>来源</strong></p><ul><li><p>再看日期 &amp; 署名</p></li></ul>',
        paragraphs: ['先看来源', '再看日期 & 署名'],
      },
    ]);
    expect(lesson).toMatchObject({ seconds: 60, revision: 3 });
  });

  it('refuses what no lesson can hold, and says where', async () => {
    const { seconds: _none, ...withoutSeconds } = card() as unknown as Record<string, unknown>;
    const cases: [object, string][] = [
      [[{ ...card(), kind: 'applet' }], 'blocks[0].kind'],
      [[{ ...card(), id: 'b0' }, withoutSeconds], 'blocks[1].seconds'],
      [[card(), card()], 'blocks[1].id'],
      [
        [{ kind: 'image', id: 'i', seconds: 8, url: 'https://elsewhere.example/a.png', alt: '', caption: '' }],
        'blocks[0].url',
      ],
    ];
    for (const [blocks, field] of cases) {
      const refused = await world.save(course.id, lesson, { blocks });
      expect([refused.statusCode, refused.json()]).toMatchObject([400, { code: 'AUTHORING.BLOCK_BAD', field }]);
    }
  });

  it('asks for words for those who do not see, and for captions, before it goes to a colleague', async () => {
    const url = '/api/classroom/media/three-gates.png';
    const image = { kind: 'image', id: 'i', seconds: 8, url, alt: '', caption: '' };
    const video = {
      kind: 'video',
      id: 'v',
      seconds: 8,
      url: '/api/classroom/media/a.mp4',
      poster: null,
      alt: '对话',
      captions: [],
    };
    lesson = world.ok(await world.save(course.id, lesson, { blocks: [card(), image, video] }));
    const { problems } = await world.get(course.id);
    expect(problems.map(({ code, field, blockId }) => [code, field, blockId])).toEqual([
      ['AUTHORING.TEXT_MISSING', 'summary', null],
      ['AUTHORING.BLOCK_WITHOUT_ALT', 'lessons[0].blocks[1].alt', 'i'],
      ['AUTHORING.BLOCK_WITHOUT_CAPTIONS', 'lessons[0].blocks[2].captions', 'v'],
    ]);
    lesson = world.ok(await world.save(course.id, lesson, { blocks: [card()] }));
  });

  it('has its lessons in the order its authors want', async () => {
    const second = await world.lesson(course.id, {}, '核实再转');
    const order = { lessonIds: [second.id, lesson.id] };
    const ordered = world.ok<CourseVersionDto>(await world.author.ask('PUT', path('/lesson-order'), order));
    expect(ordered.lessonList.map(({ title, ordinal }) => [title, ordinal])).toEqual([
      ['核实再转', 1],
      ['看清来源', 2],
    ]);
    const torn = await world.author.ask('PUT', path('/lesson-order'), { lessonIds: [second.id, second.id] });
    expect(codeOf(torn)).toBe('AUTHORING.LESSON_ORDER_BAD');
    expect((await world.author.ask('DELETE', path(`/lessons/${second.id}`))).statusCode).toBe(204);
    expect((await world.get(course.id)).lessonList).toMatchObject([{ id: lesson.id, ordinal: 1 }]);
  });

  it('is checked by a colleague, never by who wrote it', async () => {
    const { revision, title, audience, quality } = course;
    const words = { revision, title, summary: '十分钟，三道关口。', audience, quality, regionCode: '520300' };
    course = world.ok(await world.author.ask('PUT', path(), words));
    course = world.ok(await step('submission'));
    expect(course).toMatchObject({ status: 'PEER_REVIEW', abilities: { edit: false, check: false, takeBack: true } });
    const own = await step('approval');
    expect([own.statusCode, codeOf(own)]).toEqual([403, 'AUTHORING.OWN_CHECK']);
    expect(codeOf(await step('return', world.author, { reason: '再改改看' }))).toBe('AUTHORING.OWN_CHECK');
    expect(codeOf(await world.save(course.id, lesson, {}))).toBe('AUTHORING.COURSE_VERSION_STATE');
  });

  it('is remarked upon, sent back with a reason, and handed in again', async () => {
    const remark = { text: '这里请写明出处。', lessonKey: lesson.lessonKey, blockId: 'b1' };
    const comment = world.ok<DraftCommentDto>(await world.colleague.ask('POST', path('/comments'), remark), 201);
    course = world.ok(await step('return', world.colleague, { reason: '请写明出处。' }));
    expect(course).toMatchObject({ status: 'DRAFT', returnedReason: '请写明出处。', openComments: 1 });
    const settled = await world.author.ask('POST', path(`/comments/${comment.id}/resolution`));
    expect(settled.json()).toMatchObject({ resolvedByName: expect.stringContaining('演示') as string });
    course = world.ok(await step('submission'));
    course = world.ok(await step('approval', world.colleague));
    expect(course).toMatchObject({ status: 'APPROVED', returnedReason: null, openComments: 0 });
  });

  it('reaches the learners as it was checked, and is in the list at once', async () => {
    const learner = await signedIn(world.app);
    const asLearner = async <T>(url: string) =>
      (await world.app.inject({ method: 'GET', url: `/api/${url}`, headers: learner })).json<T>();
    await asLearner('classroom/courses');
    course = world.ok(await step('publication', world.colleague));
    expect(course).toMatchObject({ status: 'PUBLISHED', abilities: { retire: true, renew: true, edit: false } });
    const listed = await asLearner<{ id: string }[]>('classroom/courses');
    expect(listed.map(({ id }) => id)).toContain(course.courseId);
    const shown = await asLearner<CourseDto>(`classroom/courses/${course.courseId}`);
    expect(shown).toMatchObject({ version: 1, audience: '家长', publisher: '演示·测试县妇联', demonstration: false });
    const read = await asLearner<LessonDto>(`classroom/lessons/${shown.lessons[0]?.id ?? ''}`);
    expect(read.blocks).toMatchObject([{ kind: 'card', paragraphs: ['看清来源再转发。'] }]);
  });

  it('never changes again; its next version takes its place, and one is written at a time', async () => {
    for (const name of ['submission', 'publication', 'recall']) {
      expect([name, codeOf(await step(name))]).toEqual([name, 'AUTHORING.COURSE_VERSION_STATE']);
    }
    const former = course;
    const next = world.ok<CourseVersionDto>(await step('renewal'), 201);
    expect(next).toMatchObject({ courseId: former.courseId, number: 2, status: 'DRAFT', title: former.title });
    expect(next.lessonList.map(({ lessonKey }) => lessonKey)).toEqual([lesson.lessonKey]);
    expect(codeOf(await step('renewal'))).toBe('AUTHORING.COURSE_VERSION_OPEN_ALREADY');
    course = world.ok(await world.step(next, 'submission'));
    course = world.ok(await step('approval', world.colleague));
    course = world.ok(await step('publication'));
    expect((await world.get(former.id)).status).toBe('RETIRED');
    course = world.ok(await step('retirement'));
    expect(course.status).toBe('RETIRED');
  });

  it('leaves every act in the audit log', async () => {
    const entries = await world.app.app
      .get(UnitOfWork)
      .read((tx) => tx.find(AuditEntry, { where: { objectId: course.id }, order: { seq: 'ASC' } }));
    expect(entries.map(({ action }) => action)).toEqual(
      ['renew', 'submit', 'approve', 'publish', 'retire'].map((act) => `course.${act}`),
    );
  });
});
