import fc from 'fast-check';
import type { ErrorDto } from '@good-netizen/shared/error-codes';
import { Consultation } from '../../src/consultation/domain/consultation.js';
import { ResearchProject } from '../../src/consultation/domain/research-project.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { newId } from '../../src/platform/id.js';
import { CodeVersion } from '../../src/pledge/domain/code-version.js';
import { CodeWorld, type Netizen } from './code-world.js';

type Method = 'POST' | 'PUT' | 'GET';
interface Sample {
  method: Method;
  path: string;
  who: 'netizen' | 'lead' | 'office';
  body: Record<string, unknown>;
}

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    -1,
    0,
    2.5,
    1e99,
    true,
    [],
    {},
    '漢'.repeat(5000),
    '\u0000',
    '🀄'.repeat(40),
    '2018-13-45',
  ),
  fc.constantFrom<unknown>(
    '2018-06-30T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '0001-01-01',
    [null],
    [[]],
    [{ clauseKey: 7 }],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

describe('bodies that nobody in good faith would send', () => {
  let world: CodeWorld;
  let samples: Sample[];
  let netizen: Netizen;

  beforeAll(async () => {
    world = await CodeWorld.open();
    netizen = await world.netizen();
    await world.sign(netizen, 2);
    const { id: draft } = await world.draft();
    const ids = await world.app.app.get(UnitOfWork).read(async (tx) => ({
      consultation: (await tx.findOneByOrFail(Consultation, { status: 'OPEN' })).id,
      research: (await tx.findOneByOrFail(ResearchProject, { status: 'OPEN' })).id,
      consulting: (await tx.findOneByOrFail(CodeVersion, { status: 'CONSULTING' })).id,
    }));
    samples = samplesOf({ ...ids, draft });
  });
  afterAll(() => world.close());

  function samplesOf({ draft, consultation, research, consulting }: Record<string, string>): Sample[] {
    const clause = { quality: 'CONDUCT_HABITS', title: '题', text: '文' };
    const texts = { title: '题', preamble: '言', pledgeSentence: '我承诺', issuingUnit: '演示' };
    const survey = [{ kind: 'SINGLE', text: '？', options: [{ text: '一' }, { text: '二' }], required: true }];
    const window = { opensAt: '2018-06-02T00:00:00Z', closesAt: '2018-06-20T00:00:00Z' };
    const project = { title: '题', questions: ['一'], method: '法', ...window, survey };
    const finding = { text: '有', evidence: '据', clauseKey: 'help-family' };
    const none = '01a00000-0000-7000-8000-000000000000';
    const group = { clauseKey: 'help-family', heading: '题', opinionIds: [none] };
    const desk = (method: Method, path: string, body: Sample['body'], who: Sample['who'] = 'lead'): Sample => {
      return { method, path: `desk/${path}`, body, who };
    };
    const own = (method: Method, path: string, body: Sample['body']): Sample => ({
      method,
      path,
      body,
      who: 'netizen',
    });
    return [
      desk('POST', 'code-versions', { from: 'EMPTY' }),
      desk('PUT', `code-versions/${draft}`, { revision: 1, ...texts, clauses: [clause] }),
      desk('POST', `code-versions/${draft}/consultation`, { revision: 1, closesAt: '2018-06-20T00:00:00Z' }),
      desk('POST', `code-versions/${consulting}/review`, { revision: 9 }),
      desk('POST', `code-versions/${consulting}/draft`, { revision: 9, reason: '演示理由' }),
      desk(
        'POST',
        `code-versions/${draft}/publication`,
        { revision: 1, effectiveFrom: '2018-07-01T00:00:00Z' },
        'office',
      ),
      desk('POST', `consultations/${consultation}/groups`, group),
      desk('PUT', `opinion-groups/${none}`, { revision: 1, ...group }),
      desk('PUT', `opinion-groups/${none}/reply`, { revision: 1, outcome: 'NOT', reason: '十个字以上的理由写在这里' }),
      desk('POST', 'research', project),
      desk('POST', `research/${research}/findings`, finding),
      desk('PUT', `findings/${none}`, { revision: 1, ...finding }),
      desk('POST', `research/${research}/closing`, { revision: 99 }),
      desk('POST', `pledges/${none}/quarantine`, { reason: '演示理由' }, 'office'),
      own('PUT', `consultations/${consultation}/opinions/help-family`, { stance: 'AMEND', text: '改' }),
      own('POST', `research/${research}/answers`, {
        answers: [{ questionId: 'q1', optionIds: ['o1'] }],
        regionCode: '520100',
      }),
      own('POST', 'pledge/groups', { kind: 'CLASS', name: '演示班级', showName: false }),
      own('POST', 'pledge/group-invitations/ABCDEFGH/members', { showName: true }),
      own('POST', 'practice/entries', { clauseKey: 'help-family', text: '教外婆用手机', day: '20180601' }),
    ];
  }

  async function send({ method, path, who }: Sample, body: object): Promise<void> {
    const keyed = { ...netizen, 'idempotency-key': newId() };
    const response =
      who === 'netizen'
        ? await world.ask(keyed, method as 'POST', path, body)
        : await world[who].ask(method, path, body);
    const told = `${method} ${path} ${JSON.stringify(body).slice(0, 300)} → ${response.statusCode} ${response.payload.slice(0, 300)}`;
    if (response.statusCode >= 500) throw new Error(told);
    if (response.statusCode < 400) return;
    const { code, message } = response.json<ErrorDto>();
    if (!/^[A-Z]+\.[A-Z_]+$/.test(code) || !/[\u4e00-\u9fff]/.test(message)) throw new Error(told);
  }

  it('are answered with a code and a Chinese sentence, one field spoilt at a time', async () => {
    const property = fc.asyncProperty(fc.nat(), fc.nat(), hostile, async (pick, at, value) => {
      const sample = samples[pick % samples.length] as Sample;
      const fields = Object.keys(sample.body);
      await send(sample, { ...sample.body, [fields[at % fields.length] ?? '']: value });
    });
    await fc.assert(property, { numRuns: 800 });
  });

  it('are answered so when a field is missing or an unknown one is there', async () => {
    for (const sample of samples) {
      for (const field of Object.keys(sample.body)) {
        await send(sample, Object.fromEntries(Object.entries(sample.body).filter(([key]) => key !== field)));
      }
      await send(sample, { ...sample.body, netizenId: 'x' });
    }
  });
});
