import type { SearchAnswerDto, SearchHitDto, SearchKind } from '@good-netizen/shared/search/search.dto';
import { IsNull, Not } from 'typeorm';
import { Course } from '../../src/classroom/domain/course.js';
import { MicroLesson } from '../../src/classroom/domain/micro-lesson.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { Question } from '../../src/classroom/domain/question.js';
import { Clause } from '../../src/pledge/domain/clause.js';
import { CodeVersion } from '../../src/pledge/domain/code-version.js';
import { Activity } from '../../src/programme/domain/activity.js';
import { Candidate } from '../../src/selection/domain/candidate.js';
import { Selection } from '../../src/selection/domain/selection.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import type { TestApp } from '../support/test-app.js';

const textOf = (hit: SearchHitDto): string => [...hit.title, ...hit.excerpt].map(({ text }) => text).join('');

describe('GET /api/search', () => {
  let app: TestApp;
  let clock: number;

  beforeAll(async () => {
    clock = Date.now();
    app = await startDemonstrationApp({ clock: { now: () => new Date(clock) } });
  });
  afterAll(() => app.close());

  const ask = (query: Record<string, string>) => app.inject({ url: '/api/search', query });
  const find = async (q: string, kind?: SearchKind, page = '1'): Promise<SearchAnswerDto> => {
    // Past what caches hold.
    clock += 60_000;
    const answer = await ask({ q, page, ...(kind ? { kind } : {}) });
    expect(answer.statusCode).toBe(200);
    return answer.json();
  };
  const idsOf = async (q: string, kind: SearchKind): Promise<string[]> => {
    const { groups } = await find(q, kind);
    return (groups[0]?.hits ?? []).map(({ target }) => JSON.stringify(target));
  };
  const rows = <Row extends object>(entity: new () => Row): Promise<Row[]> =>
    app.app.get(UnitOfWork).read((tx) => tx.find(entity));
  const write = (work: Parameters<UnitOfWork['run']>[0]) => app.app.get(UnitOfWork).run(work);

  it('finds every public text of every kind by two characters of its title', async () => {
    const inForce = await app.app
      .get(UnitOfWork)
      .read((tx) => tx.findOneByOrFail(CodeVersion, { status: 'PUBLISHED' }));
    const [activities, clauses, courses, lessons, selections, candidates] = [
      await rows(Activity),
      (await rows(Clause)).filter(({ codeVersionId }) => codeVersionId === inForce.id),
      await rows(Course),
      await rows(MicroLesson),
      await rows(Selection),
      await rows(Candidate),
    ];
    const all: [SearchKind, readonly { title: string }[]][] = [
      ['ACTIVITY', activities],
      ['ARTICLE', clauses],
      ['COURSE', courses],
      ['LESSON', lessons],
      ['SELECTION', selections],
      ['STORY', candidates],
    ];
    for (const [kind, texts] of all) {
      expect(texts.length).toBeGreaterThan(0);
      const { title } = texts[0] ?? { title: '' };
      const { groups } = await find(title.slice(0, 2), kind);
      const titles = groups[0]?.hits.map((hit) => hit.title.map(({ text }) => text).join('')) ?? [];
      expect(groups[0]).toMatchObject({ kind });
      expect(titles).toContain(title);
    }
  });

  it('groups by kind, marks the hit, and shows no figure of votes', async () => {
    const { groups, size } = await find('网络');
    expect(size).toBe(5);
    expect(groups.length).toBeGreaterThan(2);
    for (const { hits, total } of groups) {
      expect(hits).toHaveLength(Math.min(total, 5));
      for (const hit of hits) {
        expect(textOf(hit)).toContain('网络');
        expect([...hit.title, ...hit.excerpt].some((part) => part.hit && part.text === '网络')).toBe(true);
        expect(Object.keys(hit).sort()).toEqual(['excerpt', 'note', 'target', 'title']);
      }
    }
  });

  it('shows nothing of a candidate that is withdrawn, suspended, disqualified or not admitted, from the next answer on', async () => {
    const [candidate] = await rows(Candidate);
    if (!candidate) throw new Error('the demonstration has no candidate');
    const q = candidate.title;
    const mine = JSON.stringify({ kind: 'STORY', selectionId: candidate.selectionId, candidateId: candidate.id });
    expect(await idsOf(q, 'STORY')).toContain(mine);
    for (const status of ['WITHDRAWN', 'SUSPENDED', 'DISQUALIFIED', 'PENDING'] as const) {
      await write((tx) => tx.update(Candidate, { id: candidate.id }, { status }));
      // Only what was cached is over: the texts in memory are still those of before.
      clock += 4_000;
      const { groups } = (await ask({ q, kind: 'STORY' })).json() as SearchAnswerDto;
      expect(JSON.stringify(groups)).not.toContain(candidate.id);
      expect(await idsOf(q, 'STORY')).not.toContain(mine);
    }
    await write((tx) => tx.update(Candidate, { id: candidate.id }, { status: 'LISTED' }));
    expect(await idsOf(q, 'STORY')).toContain(mine);
  });

  it('shows nothing of a draft selection, an unpublished course, its lessons, or a version not in force', async () => {
    const [selection] = await rows(Selection);
    const course = await app.app
      .get(UnitOfWork)
      .read((tx) => tx.findOneByOrFail(Course, { publishedAt: Not(IsNull()) }));
    const lesson = await app.app.get(UnitOfWork).read((tx) => tx.findOneByOrFail(MicroLesson, { courseId: course.id }));
    const article = (await find('网络', 'ARTICLE')).groups[0]?.hits[0];
    if (!selection || !article) throw new Error('the demonstration lacks something');
    expect(await idsOf(selection.title, 'SELECTION')).toHaveLength(1);
    const lessonHit = JSON.stringify({ kind: 'LESSON', lessonId: lesson.id });
    expect(await idsOf(lesson.title, 'LESSON')).toContain(lessonHit);
    // Another version is given out; then none, to newcomers.
    await write((tx) => tx.update(Course, { id: course.id }, { version: course.version + 1 }));
    expect(await idsOf(lesson.title, 'LESSON')).not.toContain(lessonHit);
    await write((tx) => tx.update(Course, { id: course.id }, { version: course.version, retiredAt: new Date() }));
    expect(await idsOf(lesson.title, 'LESSON')).not.toContain(lessonHit);
    await write((tx) => tx.update(Course, { id: course.id }, { retiredAt: null }));
    expect(await idsOf(lesson.title, 'LESSON')).toContain(lessonHit);
    await write(async (tx) => {
      await tx.update(Selection, { id: selection.id }, { status: 'DRAFT' });
      await tx.update(Course, { id: course.id }, { publishedAt: null });
      await tx.update(CodeVersion, { status: 'PUBLISHED' }, { status: 'SUPERSEDED', publishedKey: null });
    });
    const inDraft = JSON.stringify(await find(selection.title));
    expect(inDraft).not.toContain(selection.id);
    expect(JSON.stringify(await find(course.title))).not.toContain(course.id);
    expect(JSON.stringify(await find(lesson.title))).not.toContain(lesson.id);
    expect(await idsOf('网络', 'ARTICLE')).toEqual([]);
  });

  it('never tells a question or an answer of a quiz', async () => {
    for (const { explanation, stem } of (await rows(Question)).slice(0, 20)) {
      for (const secret of [stem, explanation]) {
        const { groups } = await find(Array.from(secret).slice(0, 30).join(''));
        for (const { hits } of groups) for (const hit of hits) expect(textOf(hit)).not.toContain(secret);
      }
    }
  });

  it.each([
    [{}, 'COMMON.INVALID_INPUT', 'q'],
    [{ q: '' }, 'COMMON.INVALID_INPUT', 'q'],
    [{ q: '字'.repeat(41) }, 'COMMON.INVALID_INPUT', 'q'],
    [{ q: ' \u3000\u200b' }, 'SEARCH.QUERY_EMPTY', 'q'],
    [{ q: '网络', kind: 'VOTES' }, 'COMMON.INVALID_INPUT', 'kind'],
    [{ q: '网络', page: '0' }, 'COMMON.INVALID_INPUT', 'page'],
    [{ q: '网络', page: '101' }, 'COMMON.INVALID_INPUT', 'page'],
    [{ q: '网络', order: 'votes' }, 'COMMON.INVALID_INPUT', 'order'],
  ])('refuses %j with a code and a sentence', async (query, code, field) => {
    const answer = await ask(query as Record<string, string>);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code, field, message: expect.stringMatching(/[\u4e00-\u9fff]/) as string });
  });

  it('takes forty characters, also of the rare ones that are two units long', async () => {
    expect((await ask({ q: '𠮷'.repeat(40) })).statusCode).toBe(200);
  });
});
