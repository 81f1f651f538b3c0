import type { ErrorDto } from '@good-netizen/shared/error-codes';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import type {
  CandidateDto,
  CandidateListDto,
  CastAnswerDto,
  EligibilityDto,
  MyBallotDto,
  SelectionDto,
  SelectionSummaryDto,
  TicketDto,
} from '@good-netizen/shared/selection/selection.dto';
import type { InjectOptions } from 'fastify';
import { Netizen } from '../../src/identity/domain/netizen.js';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { newId } from '../../src/platform/id.js';
import { PledgeService } from '../../src/pledge/pledge.service.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { hex, VotingWorld, type TestSelection } from './voting-world.js';

describeOnEveryDatabase('the routes of a selection', (open) => {
  let world: VotingWorld;
  let selection: TestSelection;
  /** Whether our netizens have signed the code of conduct. */
  let signed = true;

  beforeAll(async () => {
    world = await VotingWorld.open(open.engine);
    world.get(PledgeService).hasSigned = () => Promise.resolve(signed);
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    world.clock.set('2018-06-01T10:00:00+08:00');
    signed = true;
    selection = await world.createSelection();
  });

  /** Somebody who has signed in, as a bearer header. */
  async function netizen(facts: Partial<Netizen> = {}): Promise<Record<string, string>> {
    const now = world.clock.now();
    const row: Netizen = {
      ...{ id: newId(), identityHash: hex(32), identitySource: 'UNIONID', ageBand: 'ADULT', regionCode: '520100' },
      ...{ ageBandChangedAt: null },
      ...{ regionChangedAt: null, sectorCode: null, nickname: null, firstSeenAt: now, createdAt: now, ...facts },
    };
    await world.dataSource.getRepository(Netizen).insert(row);
    const token = world.get(AccessTokens).issue({ netizenId: row.id, sessionId: newId() });
    return { authorization: `Bearer ${token}` };
  }

  async function ask<T>(
    request: InjectOptions,
  ): Promise<{ status: number; body: T; headers: Record<string, unknown> }> {
    const answer = await world.app.inject(request);
    const body = (answer.body === '' ? null : JSON.parse(answer.body)) as T;
    return { status: answer.statusCode, body, headers: answer.headers };
  }
  const get = <T>(path: string, headers = {}) => ask<T>({ method: 'GET', url: apiUrl(path), headers });
  const post = <T>(path: string, headers: object, payload?: object) =>
    ask<T>({ method: 'POST', url: apiUrl(path), headers: { ...headers }, ...(payload ? { payload } : {}) });
  const refusal = ({ status, body }: { status: number; body: unknown }) => [status, (body as ErrorDto).code];

  it('show selection, candidates and story to everybody, as the same bytes with an ETag', async () => {
    const list = await get<SelectionSummaryDto[]>(Paths.selection.list);
    expect(list.body.find(({ id }) => id === selection.id)).toMatchObject({ status: 'OPEN', candidateCount: 4 });
    const detail = await get<SelectionDto>(Paths.selection.detail(selection.id));
    expect(detail.body).toMatchObject({ organiser: '演示单位', demonstration: true, rules: { votesPerPeriod: 5 } });
    expect(detail.body.rulesSummary).toContain('每人每天共有 5 票。');
    expect(Object.keys(detail.body.receiptKeys)).toHaveLength(1);
    expect((await get(Paths.selection.keys)).body).toEqual(detail.body.receiptKeys);
    const cards = await get<CandidateListDto>(Paths.selection.candidates(selection.id));
    expect(cards.body.candidates.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const [first] = cards.body.candidates;
    const story = await get<CandidateDto>(Paths.selection.candidate(selection.id, first?.id ?? ''));
    expect(story.body).toEqual({ ...first, selectionId: selection.id, paragraphs: ['第一段', '第二段'] });
    const again = await get(Paths.selection.candidates(selection.id), { 'if-none-match': cards.headers['etag'] });
    expect(again.status).toBe(304);
  });

  it('take a voter from "may I?" to the receipt and to their own ballots', async () => {
    const voter = await netizen();
    const before = await get<EligibilityDto>(Paths.selection.eligibility(selection.id), voter);
    expect(before.body).toMatchObject({ eligible: true, reasons: [], periodKey: '20180601', votesLeft: 5 });
    const ticket = await post<TicketDto>(Paths.selection.ticket(selection.id), voter);
    expect(ticket.body).toMatchObject({ notBefore: '2018-06-01T02:00:01.500Z', expiresAt: '2018-06-01T02:02:00.000Z' });
    world.clock.advance(1500);
    const choices = [{ candidateId: selection.candidates[2] as string, votes: 2 }];
    const ballot = { ticket: ticket.body.ticket, nonce: hex(16), clientKey: hex(16), choices };
    const answer = await post<CastAnswerDto>(Paths.selection.ballots(selection.id), voter, ballot);
    expect([answer.status, answer.body.votesLeft, answer.body.periodKey]).toEqual([200, 3, '20180601']);
    const after = await get<EligibilityDto>(Paths.selection.eligibility(selection.id), voter);
    expect(after.body).toMatchObject({ votesLeft: 3, candidateVotesLeft: { [selection.candidates[2] as string]: 3 } });
    expect(after.body.orderSeed).toBe(before.body.orderSeed);
    const mine = await get<MyBallotDto[]>(Paths.selection.myBallots(selection.id), voter);
    expect(mine.body).toEqual([
      {
        ...{ ballotId: answer.body.receipt.ballotId, selectionId: selection.id, selectionTitle: '青春故事' },
        ...{ periodKey: '20180601', castOn: '20180601', state: 'RECEIVED', salt: answer.body.salt },
        receipt: answer.body.receipt,
        choices: [{ ...choices[0], title: '故事3' }],
      },
    ]);
    expect(JSON.stringify(mine.body[0]?.receipt)).toBe(JSON.stringify(answer.body.receipt));
    expect((await get(Paths.me.ballots, voter)).body).toEqual(mine.body);
    const stranger = await netizen();
    expect((await get(Paths.me.ballots, stranger)).body).toEqual([]);
    expect((await get<EligibilityDto>(Paths.selection.eligibility(selection.id), stranger)).body.orderSeed).not.toBe(
      before.body.orderSeed,
    );
    world.clock.set('2018-06-10T18:00:00+08:00');
    await world.close();
    const counted = await netizen();
    expect((await get(Paths.selection.result(selection.id), counted)).body).toMatchObject({ ballots: 1, votes: 2 });
  });

  it('are for the person: who leaves and comes back is the same voter', async () => {
    const identityHash = hex(32);
    const first = await netizen({ identityHash });
    const seed = (await get<EligibilityDto>(Paths.selection.eligibility(selection.id), first)).body.orderSeed;
    await world.dataSource.getRepository(Netizen).delete({ identityHash });
    const again = await netizen({ identityHash });
    expect((await get<EligibilityDto>(Paths.selection.eligibility(selection.id), again)).body.orderSeed).toBe(seed);
  });

  it.each<[string, Partial<Netizen>, boolean, string]>([
    ['is under 18', { ageBand: 'FROM_14_TO_17' }, true, 'SELECTION.NOT_ELIGIBLE_AGE'],
    ['has not said how old', { ageBand: null }, true, 'SELECTION.NOT_ELIGIBLE_AGE_UNSTATED'],
    ['has not signed the code', {}, false, 'SELECTION.NOT_ELIGIBLE_PLEDGE'],
    ['cannot be told from their other sign-in', { identitySource: 'H5_OPENID' }, true, 'SELECTION.NOT_ELIGIBLE_H5'],
  ])('tell somebody who %s why they may not vote, and give no ticket', async (_who, facts, hasSigned, code) => {
    signed = hasSigned;
    const voter = await netizen(facts);
    const { body } = await get<EligibilityDto>(Paths.selection.eligibility(selection.id), voter);
    expect(body.eligible).toBe(false);
    expect(body.reasons).toEqual([{ code, message: expect.stringMatching(/[\u4e00-\u9fff]/) as string }]);
    expect(refusal(await post(Paths.selection.ticket(selection.id), voter))).toEqual([403, code]);
  });

  it('tell before the opening who may vote then', async () => {
    world.clock.set('2018-05-31T10:00:00+08:00');
    const early = await world.createSelection();
    const voter = await netizen({ ageBand: null });
    const { body } = await get<EligibilityDto>(Paths.selection.eligibility(early.id), voter);
    const codes = body.reasons.map(({ code }) => code);
    expect(codes).toEqual(['SELECTION.NOT_ELIGIBLE_AGE_UNSTATED', 'SELECTION.NOT_OPEN']);
    const ticket = await post(Paths.selection.ticket(early.id), await netizen());
    expect(refusal(ticket)).toEqual([409, 'SELECTION.NOT_OPEN']);
  });

  it('refuse what is unknown, malformed or unsigned with a code and a sentence', async () => {
    const voter = await netizen();
    const good = {
      ticket: (await post<TicketDto>(Paths.selection.ticket(selection.id), voter)).body.ticket,
      ...{ nonce: hex(16), clientKey: hex(16) },
      choices: [{ candidateId: selection.candidates[0] as string, votes: 1 }],
    };
    const cast = (change: object, headers = voter) =>
      post<ErrorDto>(Paths.selection.ballots(selection.id), headers, { ...good, ...change });
    const bad: [object, string][] = [
      [{ nonce: 'zz' }, 'nonce'],
      [{ nonce: undefined }, 'nonce'],
      [{ clientKey: 'short' }, 'clientKey'],
      [{ ticket: 7 }, 'ticket'],
      [{ choices: [] }, 'choices'],
      [{ choices: 'x' }, 'choices'],
      [{ choices: [{ candidateId: 'x', votes: 1 }] }, 'choices'],
      [{ choices: [{ ...good.choices[0], votes: 0 }] }, 'choices'],
      [{ choices: [{ ...good.choices[0], votes: 1.5 }] }, 'choices'],
      [{ choices: [{ ...good.choices[0], votes: 1e9 }] }, 'choices'],
      [{ choices: Array(51).fill(good.choices[0]) }, 'choices'],
      [{ choices: [{ ...good.choices[0], weight: 2 }] }, 'choices'],
      [{ admin: true }, 'admin'],
    ];
    for (const [change, field] of bad) {
      const { status, body } = await cast(change);
      expect([status, body.code, body.field]).toEqual([400, 'COMMON.INVALID_INPUT', field]);
      expect(body.message).toMatch(/[\u4e00-\u9fff]/);
    }
    expect(refusal(await cast({}, {}))).toEqual([401, 'IDENTITY.SIGN_IN_REQUIRED']);
    expect(refusal(await cast({}))).toEqual([403, 'SELECTION.TICKET_TOO_EARLY']);
    expect(refusal(await get(Paths.selection.eligibility(newId()), voter))).toEqual([
      404,
      'SELECTION.SELECTION_NOT_FOUND',
    ]);
    expect(refusal(await get(Paths.selection.detail('x')))).toEqual([400, 'COMMON.INVALID_INPUT']);
    const nobody = Paths.selection.candidate(selection.id, newId());
    expect(refusal(await get(nobody))).toEqual([404, 'SELECTION.CANDIDATE_NOT_FOUND']);
    expect(await world.ballotsOf(selection.id)).toEqual([]);
  });
});
