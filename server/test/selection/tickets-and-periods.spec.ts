import { perCandidateCap3 } from '@good-netizen/shared/selection/rule-presets';
import { CastBallotService } from '../../src/selection/services/cast-ballot.service.js';
import { Candidate } from '../../src/selection/domain/candidate.js';
import { Selection } from '../../src/selection/domain/selection.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { hex, newVoter, outcomesOf, VotingWorld, type TestSelection, type TestVoter } from './voting-world.js';

describeOnEveryDatabase('casting a ballot', (open) => {
  let world: VotingWorld;
  let selection: TestSelection;
  let voter: TestVoter;
  const choose = (votes: number, which = 0) => [{ candidateId: selection.candidates[which] as string, votes }];
  const castWith = (ticket: string, actor = voter.actor, id = selection.id) =>
    world.get(CastBallotService).cast(actor, id, { ticket, clientKey: hex(16), nonce: hex(16), choices: choose(1) });
  const codeOf = async (casting: Promise<unknown>): Promise<string> =>
    outcomesOf(await Promise.allSettled([casting])).codes.join();

  beforeAll(async () => {
    world = await VotingWorld.open(open.engine);
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    world.clock.set('2018-06-01T10:00:00+08:00');
    selection = await world.createSelection();
    voter = newVoter();
  });

  it('with a ticket of this sign-in for this selection is taken, at any time of its two minutes', async () => {
    const ticket = world.ticketFor(selection.id, voter);
    await castWith(ticket);
    world.clock.advance(117_999);
    await castWith(ticket);
    world.clock.advance(1);
    expect(await codeOf(castWith(ticket))).toBe('SELECTION.TICKET_EXPIRED');
  });

  it('sooner than a person could have looked is refused', async () => {
    const ticket = world.ticketFor(selection.id, voter);
    world.clock.advance(-501);
    expect(await codeOf(castWith(ticket))).toBe('SELECTION.TICKET_TOO_EARLY');
    world.clock.advance(1);
    await castWith(ticket);
  });

  it('with a ticket of somebody else, another sign-in, another selection, or altered, is refused', async () => {
    const ticket = world.ticketFor(selection.id, voter);
    const other = await world.createSelection();
    const refused = 'SELECTION.TICKET_INVALID';
    expect(await codeOf(castWith(ticket, newVoter().actor))).toBe(refused);
    expect(await codeOf(castWith(ticket, { ...voter.actor, sessionId: newVoter().actor.sessionId }))).toBe(refused);
    expect(await codeOf(castWith(ticket, voter.actor, other.id))).toBe(refused);
    for (const altered of [
      `${newVoter().tag}${ticket.slice(32)}`,
      `${ticket.slice(0, -2)}AA`,
      ticket.slice(1),
      'x',
      '',
    ]) {
      expect(await codeOf(castWith(altered))).toBe(refused);
    }
    const [tag, stamp, mac] = ticket.split('.') as [string, string, string];
    const younger = (parseInt(stamp, 36) + 1000).toString(36);
    expect(await codeOf(castWith(`${tag}.${younger}.${mac}`))).toBe(refused);
  });

  it('gives a new quota at midnight in Shanghai and not a millisecond before', async () => {
    world.clock.set('2018-06-01T23:59:59.999+08:00');
    expect(await world.cast(selection.id, voter, choose(5))).toMatchObject({ periodKey: '20180601', votesLeft: 0 });
    expect(await codeOf(world.cast(selection.id, voter, choose(1)))).toBe('SELECTION.QUOTA_EXCEEDED');
    world.clock.set('2018-06-02T00:00:00.000+08:00');
    expect(await world.cast(selection.id, voter, choose(4))).toMatchObject({ periodKey: '20180602', votesLeft: 1 });
  });

  it('counts the votes for one candidate over the ballots of a day', async () => {
    selection = await world.createSelection(perCandidateCap3);
    await world.cast(selection.id, voter, choose(2));
    expect(await codeOf(world.cast(selection.id, voter, choose(2)))).toBe('SELECTION.CANDIDATE_QUOTA_EXCEEDED');
    expect(await world.cast(selection.id, voter, choose(1))).toMatchObject({ votesLeft: 2 });
    await world.cast(selection.id, voter, choose(2, 1));
  });

  it('before opening, while paused and after the hour of closing is refused by name', async () => {
    const rows = world.dataSource.getRepository(Selection);
    world.clock.set('2018-06-01T08:59:59.999+08:00');
    expect(await codeOf(world.cast(selection.id, voter, choose(1)))).toBe('SELECTION.NOT_OPEN');
    world.clock.set('2018-06-01T10:00:00+08:00');
    await rows.update({ id: selection.id }, { status: 'PAUSED' });
    expect(await codeOf(world.cast(selection.id, voter, choose(1)))).toBe('SELECTION.PAUSED');
    await rows.update({ id: selection.id }, { status: 'OPEN' });
    world.clock.set('2018-06-10T17:59:59.999+08:00');
    await world.cast(selection.id, voter, choose(1));
    world.clock.set('2018-06-10T18:00:00.000+08:00');
    expect(await codeOf(world.cast(selection.id, voter, choose(1)))).toBe('SELECTION.CLOSED');
  });

  it('for a candidate who has just been suspended is refused, whatever this server remembers', async () => {
    await world.cast(selection.id, voter, choose(1));
    const suspended = { id: selection.candidates[0] as string };
    await world.dataSource.getRepository(Candidate).update(suspended, { status: 'SUSPENDED' });
    await world.dataSource.getRepository(Selection).increment({ id: selection.id }, 'revision', 1);
    expect(await codeOf(world.cast(selection.id, voter, choose(1)))).toBe('SELECTION.BALLOT_CANDIDATE_NOT_LISTED');
    await world.cast(selection.id, voter, choose(1, 1));
  });

  it.each([
    ['nobody of this selection', () => [{ candidateId: voter.actor.netizenId, votes: 1 }], 'BALLOT_CANDIDATE_UNKNOWN'],
    ['one candidate twice', () => [...choose(1), ...choose(1)], 'BALLOT_CANDIDATE_TWICE'],
    ['nothing', () => [], 'BALLOT_TOO_FEW_VOTES'],
    ['too much', () => choose(6), 'BALLOT_TOO_MANY_VOTES'],
  ])('for %s is refused', async (_what, choices, code) => {
    expect(await codeOf(world.cast(selection.id, voter, choices()))).toBe(`SELECTION.${code}`);
    expect(await world.ballotsOf(selection.id)).toEqual([]);
  });
});
