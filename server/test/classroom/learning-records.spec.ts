import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { DeskTaskDto } from '@good-netizen/shared/desk/desk.dto';
import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { LessonProgressStatus } from '@good-netizen/shared/states/completion.states';
import { Completion } from '../../src/classroom/domain/completion.js';
import { LessonProgress } from '../../src/classroom/domain/lesson-progress.js';
import { MicroLesson } from '../../src/classroom/domain/micro-lesson.js';
import { QuizAttempt } from '../../src/classroom/domain/quiz-attempt.js';
import { isoDuration, xapiStatement } from '../../src/classroom/domain/xapi-statement.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { DeskService } from '../../src/desk/desk.service.js';
import { newId } from '../../src/platform/id.js';
import { newPublicToken } from '../../src/platform/public-token.js';
import { CredentialWorld } from '../credential/credential-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { statementSchema } from './xapi-schema.js';
import { useWorld } from '../support/use-world.js';

interface Statement {
  actor: { account: { name: string; homePage: string } };
  verb: { id: string };
  object: { id: string };
  result?: { duration?: string; score?: { scaled: number } };
  timestamp: string;
}

function validator(): ValidateFunction {
  const ajv = addFormats.default(new Ajv({ strict: true, allErrors: true, strictRequired: false }));
  // What ajv-formats does not have: an absolute IRI (RFC 3987), as §2.2 of xAPI-Data asks.
  ajv.addFormat('iri', (text: string) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) && URL.canParse(text));
  return ajv.compile(statementSchema);
}
const REASON = '演示：交给研究单位';

describeOnEveryDatabase('learning records as xAPI statements', (open) => {
  const isStatement = validator();
  let world: CredentialWorld;
  let lesson: MicroLesson;
  useWorld(open.engine, CredentialWorld, (opened) => (world = opened));
  beforeAll(async () => {
    const [found] = await world.app.app.get(UnitOfWork).read((tx) => tx.find(MicroLesson, { take: 1 }));
    lesson = found!;
  });

  const unitOfWork = () => world.app.app.get(UnitOfWork);
  async function learner(status: LessonProgressStatus, covered: RangeDto[], score: number | null): Promise<string> {
    const netizenId = newId();
    const at = new Date('2018-06-01T02:03:44.555Z');
    const own = { netizenId, microLessonId: lesson.id };
    await unitOfWork().run(async (tx) => {
      await tx.insert(LessonProgress, {
        ...{ id: newId(), ...own, lessonVersion: 1, covered, allowanceMs: 1, lastBeatAt: at, positionMs: 0, status },
        ...{ bestScore: score, updatedAt: at },
      });
      if (score === null) return;
      const id = newId();
      await tx.insert(QuizAttempt, {
        ...{ id, ...own, place: id, status: 'SUBMITTED', drawn: [], answers: [], score, passed: score >= 60 },
        ...{ drawnAt: new Date(at.getTime() - 75_000), submittedAt: at },
      });
      await tx.insert(Completion, {
        ...{ id: newId(), netizenId, courseId: lesson.courseId, courseVersion: lesson.courseVersion },
        ...{ number: `T-${netizenId.slice(-12)}`, publicToken: newPublicToken(), status: 'ISSUED' },
        ...{ completedAt: at, revokedAt: null },
      });
    });
    return netizenId;
  }

  const start = (format = 'jsonl', reason: string | undefined = REASON) => {
    const wish = { list: 'learning-records', format, filters: { courseId: lesson.courseId } };
    return world.office.ask('POST', 'desk/exports', { ...wish, ...(reason ? { reason } : {}) });
  };
  async function lines(): Promise<string[]> {
    const answer = await start();
    if (answer.statusCode >= 300) throw new Error(answer.payload);
    const { id } = answer.json<DeskTaskDto>();
    await world.app.app.get(DeskService, { strict: false }).taskEnded(id);
    const file = await world.office.ask('GET', `desk/tasks/${id}/file`);
    expect(file.statusCode).toBe(200);
    return file.payload.trimEnd().split('\n');
  }

  it('of four learners are not taken out at all', async () => {
    await learner('IN_PROGRESS', [[0, 30]], null);
    await learner('PASSED', [[0, lesson.seconds]], 80);
    await learner('IN_PROGRESS', [[0, 1]], 40);
    await learner('NOT_STARTED', [], null);
    expect((await start()).json()).toMatchObject({ code: 'CLASSROOM.TOO_FEW_LEARNERS' });
  });

  it('of five are, one a line; each is a statement, and names nobody', async () => {
    const fifth = await learner('COMPLETED', [[0, lesson.seconds]], null);
    const written = await lines();
    const told = written.map((line) => JSON.parse(line) as Statement);
    for (const statement of told) expect([isStatement(statement), isStatement.errors]).toEqual([true, null]);
    const verbs = told.map(({ verb }) => verb.id.replace('http://adlnet.gov/expapi/verbs/', ''));
    const count = (verb: string) => verbs.filter((it) => it === verb).length;
    expect(['initialized', 'progressed', 'passed', 'failed'].map(count)).toEqual([5, 2, 1, 1]);
    // Two lessons, and two certificates of those who handed in.
    expect(count('completed')).toBe(4);
    expect(written.join()).not.toContain(fifth);
    expect(new Set(told.map(({ actor }) => actor.account.name)).size).toBe(5);
    expect(told.every(({ timestamp }) => timestamp.endsWith(':00.000Z'))).toBe(true);
    const passed = told.find(({ verb }) => verb.id.endsWith('/passed'));
    expect(passed?.result).toEqual({
      score: { scaled: 0.8, raw: 80, min: 0, max: 100 },
      success: true,
      duration: 'PT1M15S',
    });
  });

  it('name a learner otherwise in the next export', async () => {
    const names = async () =>
      new Set((await lines()).map((line) => (JSON.parse(line) as Statement).actor.account.name));
    const [first, second] = [await names(), await names()];
    expect([...first].filter((name) => second.has(name))).toEqual([]);
  });

  it('are taken out for a reason, as lines, by those who may', async () => {
    expect((await start('jsonl', '')).json()).toMatchObject({ code: 'COMMON.REASON_REQUIRED' });
    expect((await start('xlsx')).json()).toMatchObject({ code: 'DESK.EXPORT_FORMAT_NOT_OFFERED' });
    const table = { list: 'code-versions', format: 'jsonl' };
    expect((await world.office.ask('POST', 'desk/exports', table)).json()).toMatchObject({
      code: 'DESK.EXPORT_FORMAT_NOT_OFFERED',
    });
  });
});

describe('an xAPI statement', () => {
  const isStatement = validator();
  const facts = {
    ...{ id: '7d3e8c0a-5f0e-4b3a-9c55-0d4f5a1b2c3d', homePage: 'https://example.org', pseudonym: 'ab12' },
    activity: { id: 'https://example.org/l', name: '一课', type: 'lesson' },
    at: new Date('2018-06-01T00:00:00Z'),
  } as const;

  it('fits the schema whatever was learnt', () => {
    const result = fc.record(
      {
        score: fc.integer({ min: 0, max: 100 }),
        success: fc.boolean(),
        completion: fc.boolean(),
        seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
        progress: fc.integer({ min: 0, max: 100 }),
      },
      { requiredKeys: [] },
    );
    const verb = fc.constantFrom('initialized', 'progressed', 'completed', 'passed', 'failed');
    fc.assert(
      fc.property(verb, result, (said, came) => {
        expect([isStatement(xapiStatement({ ...facts, verb: said, result: came })), isStatement.errors]).toEqual([
          true,
          null,
        ]);
      }),
    );
  });

  it.each<[string, (statement: Record<string, unknown>) => void]>([
    ['without an actor', (it) => delete it['actor']],
    ['with two ways to find the actor', (it) => Object.assign(it['actor'] as object, { mbox: 'mailto:a@example.org' })],
    ['with more than is known', (it) => Object.assign(it, { ranking: 1 })],
    ['with a score above one', (it) => Object.assign(it, { result: { score: { scaled: 1.2 } } })],
    ['with a duration in seconds', (it) => Object.assign(it, { result: { duration: '75' } })],
    ['with a verb that is no address', (it) => Object.assign(it['verb'] as object, { id: 'passed' })],
    ['of another version', (it) => Object.assign(it, { version: '2.0.0' })],
  ])('%s would be refused by the schema', (_what, spoil) => {
    const statement = JSON.parse(JSON.stringify(xapiStatement({ ...facts, verb: 'passed' }))) as Record<
      string,
      unknown
    >;
    expect(isStatement(statement)).toBe(true);
    spoil(statement);
    expect(isStatement(statement)).toBe(false);
  });

  it.each([
    [0, 'PT0S'],
    [59.6, 'PT1M'],
    [75, 'PT1M15S'],
    [3600, 'PT1H'],
    [3661, 'PT1H1M1S'],
    [-5, 'PT0S'],
  ])('says %d seconds as %s', (seconds, said) => {
    expect(isoDuration(seconds)).toBe(said);
  });
});
