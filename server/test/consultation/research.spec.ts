import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type {
  DeskResearchDto,
  DeskResearchRowDto,
  ResearchDto,
  ResearchResultsDto,
  ResearchSummaryDto,
} from '@good-netizen/shared/pledge/research.dto';
import { CodeWorld, type Netizen } from './code-world.js';

describe('research for the code', () => {
  let world: CodeWorld;
  let project: DeskResearchDto;
  beforeAll(async () => {
    world = await CodeWorld.open();
  });
  afterAll(() => world.close());

  const day = (days: number): string => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString();
  const wish = () => ({
    title: '上网习惯小调查',
    questions: ['怎么做？', ' '],
    method: '公开问卷',
    opensAt: day(0),
    closesAt: day(10),
    survey: [
      { kind: 'SINGLE', text: '收到过诈骗信息吗？', options: [{ text: '有' }, { text: '没有' }], required: true },
      { kind: 'SCALE', text: '有把握吗？', scaleLow: '没有', scaleHigh: '很有', required: false },
      { kind: 'TEXT', text: '还想说什么？', required: false },
    ],
  });
  const answer = (who: Netizen, option: string, more: object = {}, texts: object[] = []) =>
    world.ask(who, 'POST', `research/${project.id}/answers`, {
      answers: [{ questionId: 'q1', optionIds: [option] }, ...texts],
      ...more,
    });

  it('is planned by the lead, and stays unseen until it opens', async () => {
    expect((await world.other.ask('POST', 'desk/research', wish())).statusCode).toBe(403);
    const one = { kind: 'SINGLE', text: '？', options: [{ text: '只有一个' }], required: true };
    expect((await world.lead.ask('POST', 'desk/research', { ...wish(), survey: [one] })).json()).toMatchObject({
      code: 'CONSULTATION.SURVEY_QUESTION_BAD',
      field: 'survey[0]',
    });
    expect((await world.lead.ask('POST', 'desk/research', { ...wish(), closesAt: day(-1) })).statusCode).toBe(422);
    project = (await world.lead.ask('POST', 'desk/research', wish())).json<DeskResearchDto>();
    expect(project).toMatchObject({ status: 'DRAFT', questions: ['怎么做？'], next: ['OPEN'], editable: true });
    expect((await world.ask({}, 'GET', `research/${project.id}`)).statusCode).toBe(404);
    const edited = await world.lead.ask('PUT', `desk/research/${project.id}`, { ...wish(), revision: 1 });
    expect(edited.json()).toMatchObject({ revision: 2 });
    const stale = await world.lead.ask('PUT', `desk/research/${project.id}`, { ...wish(), revision: 1 });
    expect(stale.json()).toMatchObject({ code: 'COMMON.EDITED_MEANWHILE' });
    const opened = await world.lead.ask('POST', `desk/research/${project.id}/opening`, { revision: 2 });
    expect(opened.json()).toMatchObject({ status: 'OPEN', open: true, editable: false });
  });

  /** How many answered, in the list and on the page. */
  async function seenAtTheDesk(): Promise<(number | null | undefined)[]> {
    const list = (await world.lead.ask('GET', 'desk/research')).json<PageDto<DeskResearchRowDto>>();
    const page = (await world.lead.ask('GET', `desk/research/${project.id}`)).json<DeskResearchDto>();
    return [list.rows.find(({ id }) => id === project.id)?.respondents, page.respondents];
  }

  it('takes the answers of a person once', async () => {
    const netizen = await world.netizen();
    expect((await answer(netizen, 'o9')).json()).toMatchObject({ code: 'CONSULTATION.SURVEY_ANSWER_BAD' });
    expect((await answer(netizen, 'o1', { regionCode: '520000' })).json()).toMatchObject({ field: 'regionCode' });
    const taps = await Promise.all(Array.from({ length: 10 }, () => answer(netizen, 'o1', { regionCode: '520300' })));
    expect(taps.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1);
    expect(new Set(taps.map(({ statusCode }) => statusCode))).toEqual(new Set([204, 409]));
    const seen = (await world.ask(netizen, 'GET', `research/${project.id}`)).json<ResearchDto>();
    expect(seen).toMatchObject({ answered: true, findings: [] });
  });

  it('tells answers in sums: nothing of fewer than five, nor what could be worked out', async () => {
    const results = async () =>
      (await world.lead.ask('GET', `desk/research/${project.id}/results`)).json<ResearchResultsDto>();
    expect((await results()).all).toMatchObject({ respondents: null });
    expect(await seenAtTheDesk()).toEqual([null, null]);
    for (let i = 0; i < 6; i += 1) {
      const texts = [
        { questionId: 'q2', scale: 4 },
        { questionId: 'q3', text: `话${i}` },
      ];
      await answer(await world.netizen(), 'o2', { regionCode: '520100', sectorCode: 'WOMEN' }, texts);
    }
    const { all, regions, sectors, texts } = await results();
    expect(all.respondents).toBe(7);
    expect(await seenAtTheDesk()).toEqual([7, 7]);
    expect(all.questions[0]?.options).toEqual([
      { id: 'o1', count: null },
      { id: 'o2', count: null },
    ]);
    expect(all.questions[1]?.scale).toEqual({ counts: [0, 0, 0, 6, 0], mean: 4 });
    const of = (code: string) => [...regions, ...sectors].find((group) => group.code === code)?.tally.respondents;
    expect([of('520300'), of('520100'), of('520200')]).toEqual([null, null, 0]);
    expect(texts[0]?.texts).toEqual(['话0', '话1', '话2', '话3', '话4', '话5']);
    expect((await world.other.ask('GET', `desk/research/${project.id}/results`)).statusCode).not.toBe(500);
  });

  it('closes, and then shows what was found and the clause it supports', async () => {
    const finding = { text: '多数人收到过诈骗信息。', evidence: '第一题汇总', clauseKey: 'recognise-fraud' };
    const nowhere = { ...finding, clauseKey: 'no-such-clause' };
    expect((await world.lead.ask('POST', `desk/research/${project.id}/findings`, nowhere)).statusCode).toBe(422);
    project = (await world.lead.ask('POST', `desk/research/${project.id}/findings`, finding)).json<DeskResearchDto>();
    const [first] = project.findingsList;
    const edit = { ...finding, text: '过半的人收到过诈骗信息。', revision: first?.revision };
    await world.lead.ask('PUT', `desk/findings/${first?.id ?? ''}`, edit);
    await world.lead.ask('POST', `desk/research/${project.id}/closing`, { revision: project.revision });
    const shown = (await world.ask({}, 'GET', `research/${project.id}`)).json<ResearchDto>();
    expect(shown.findings).toMatchObject([
      { text: edit.text, clauseKey: 'recognise-fraud', clauseTitle: '识得骗局与假脸' },
    ]);
    expect((await answer(await world.netizen(), 'o1')).json()).toMatchObject({ code: 'CONSULTATION.SURVEY_CLOSED' });
    expect((await world.lead.ask('DELETE', `desk/findings/${first?.id ?? ''}`)).statusCode).toBe(204);
  });

  it('shows the demonstration: a finished project with findings and an open questionnaire', async () => {
    const list = (await world.ask({}, 'GET', 'research')).json<ResearchSummaryDto[]>();
    expect(list.filter(({ demonstration }) => demonstration).map(({ status, open }) => [status, open])).toEqual([
      ['OPEN', true],
      ['CLOSED', false],
    ]);
  });
});
