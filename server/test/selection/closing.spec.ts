import { cumulative5Daily } from '@good-netizen/shared/selection/rule-presets';
import type { Choice } from '@good-netizen/shared/selection/ballot-rules';
import type { ResultDto, SelectionDto, SelectionSummaryDto } from '@good-netizen/shared/selection/selection.dto';
import { Ballot } from '../../src/selection/domain/ballot.js';
import { Selection } from '../../src/selection/domain/selection.js';
import { SelectionResult } from '../../src/selection/domain/selection-result.js';
import { CloseDueSelectionsService } from '../../src/selection/services/close-due-selections.service.js';
import { ClosingSteps } from '../../src/selection/services/closing-steps.js';
import { OpenDueSelectionsService } from '../../src/selection/services/open-due-selections.service.js';
import { PublicSelections } from '../../src/selection/services/public-selections.js';
import { SelectionService } from '../../src/selection/selection.service.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { CLOSES, hex, newVoter, outcomesOf, VotingWorld, type TestSelection } from './voting-world.js';

const AFTER = '2018-06-10T18:00:00+08:00';

describeOnEveryDatabase('closing a selection', (open) => {
  let world: VotingWorld;
  let selection: TestSelection;
  const pick = (i: number): Choice[] => [
    { candidateId: selection.candidates[i % 3] as string, votes: 1 + (i % 3) },
    { candidateId: selection.candidates[3] as string, votes: 1 },
  ];
  const resultOf = async (): Promise<ResultDto> =>
    (await world.app.inject(`/api/selections/${selection.id}/result`)).json();

  /** What the list says of it and what its page says. */
  const publicStatuses = async (): Promise<(string | undefined)[]> => {
    world.get(PublicSelections).forget();
    const list = (await world.app.inject('/api/selections')).json<SelectionSummaryDto[]>();
    const page = (await world.app.inject(`/api/selections/${selection.id}`)).json<SelectionDto>();
    return [list.find(({ id }) => id === selection.id)?.status, page.status];
  };

  beforeAll(async () => {
    world = await VotingWorld.open(open.engine);
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    world.clock.set('2018-06-01T10:00:00+08:00');
    selection = await world.createSelection();
  });

  it('counts exactly what was cast', async () => {
    const expected = new Map(selection.candidates.map((id) => [id, { votes: 0, voters: 0 }]));
    for (let i = 0; i < 30; i += 1) {
      for (const { candidateId, votes } of pick(i)) {
        const row = expected.get(candidateId) as { votes: number; voters: number };
        row.votes += votes;
        row.voters += 1;
      }
    }
    await Promise.all(Array.from({ length: 30 }, (_, i) => world.cast(selection.id, newVoter(), pick(i))));
    world.clock.set(AFTER);
    await world.close();
    expect(await world.statusOf(selection.id)).toBe('COMPUTED');
    const result = await resultOf();
    expect(result).toMatchObject({
      status: 'COMPUTED',
      ballots: 30,
      voters: 30,
      computedAt: '2018-06-10T10:00:00.000Z',
    });
    expect(new Map(result.rows.map(({ candidateId, votes, voters }) => [candidateId, { votes, voters }]))).toEqual(
      expected,
    );
    expect(result.rows.map(({ votes }) => votes)).toEqual(result.rows.map(({ votes }) => votes).sort((a, b) => b - a));
  });

  it('is offered as open until its last instant, and as being counted from then on', async () => {
    const offer = async (): Promise<unknown> =>
      (await world.get(SelectionService).listOffers())
        .map((placed) => placed.offer)
        .find((each) => each.kind === 'SELECTION' && each.selectionId === selection.id);
    expect(await offer()).toMatchObject({ status: 'OPEN', note: expect.stringContaining('投票中') as string });
    expect(await publicStatuses()).toEqual(['OPEN', 'OPEN']);
    world.clock.set(CLOSES);
    expect(await offer()).toMatchObject({ status: 'CLOSING', note: '投票已结束，正在计票' });
    expect(await publicStatuses()).toEqual(['CLOSING', 'CLOSING']);
    expect(await world.statusOf(selection.id)).toBe('OPEN');
  });

  it('is no longer paused either when its time is over', async () => {
    await world.dataSource.getRepository(Selection).update({ id: selection.id }, { status: 'PAUSED' });
    expect(await publicStatuses()).toEqual(['PAUSED', 'PAUSED']);
    world.clock.set(CLOSES);
    expect(await publicStatuses()).toEqual(['CLOSING', 'CLOSING']);
  });

  it('does not begin before its hour, and the result is not there before it is counted', async () => {
    await world.cast(selection.id, newVoter(), pick(0));
    world.clock.set('2018-06-10T17:59:59.999+08:00');
    await world.close();
    expect(await world.statusOf(selection.id)).toBe('OPEN');
    const answer = await world.app.inject(`/api/selections/${selection.id}/result`);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([409, 'SELECTION.RESULT_NOT_READY']);
  });

  it('counts every ballot that was acknowledged while it was closing, and no other', async () => {
    const receipts: string[] = [];
    let running = true;
    const voters = Array.from({ length: 20 }, async () => {
      while (running) {
        const [settled] = await Promise.allSettled([world.cast(selection.id, newVoter(), pick(1))]);
        if (settled.status === 'fulfilled') receipts.push(settled.value.receipt.ballotId);
        else expect(outcomesOf([settled]).codes).toEqual(['SELECTION.CLOSED']);
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
    for (let i = 0; i < 1000 && receipts.length < 60; i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    world.clock.set(AFTER);
    for (let i = 0; i < 100 && (await world.statusOf(selection.id)) !== 'COMPUTED'; i += 1) await world.close();
    running = false;
    await Promise.all(voters);
    expect(receipts.length).toBeGreaterThan(20);
    expect((await world.ballotsOf(selection.id)).map((ballot) => ballot.ballotId).sort()).toEqual(receipts.sort());
    expect((await resultOf()).ballots).toBe(receipts.length);
  });

  it('goes on where a restart left it, one step at a time', async () => {
    await world.cast(selection.id, newVoter(), pick(2));
    world.clock.set(AFTER);
    const steps = world.get(ClosingSteps);
    const rows = world.dataSource.getRepository(Selection);
    for (const status of ['OPEN', 'CLOSING', 'CLOSED', 'OPENED', 'RECONCILED'] as const) {
      const fresh = await world.createSelection(cumulative5Daily, 4, '2018-06-10T17:00:00+08:00');
      await rows.update({ id: fresh.id }, { status, ballotsAtClose: 0 });
      await world.close();
      expect(await world.statusOf(fresh.id)).toBe('COMPUTED');
    }
    // Nothing is done twice, by whoever asks.
    expect(await steps.advance(selection.id, 'RECONCILED', world.clock)).toBeNull();
    expect(await steps.advance(selection.id, 'COMPUTED', world.clock)).toBeNull();
  });

  it('may be done by many at once and happens once', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, i) => world.cast(selection.id, newVoter(), pick(i))));
    world.clock.set(AFTER);
    const closer = world.get(CloseDueSelectionsService);
    await Promise.all([closer.close(), closer.close(), closer.close(), closer.close()]);
    await world.close();
    expect(await world.statusOf(selection.id)).toBe('COMPUTED');
    expect(await world.dataSource.getRepository(SelectionResult).countBy({ selectionId: selection.id })).toBe(1);
  });

  it.each([
    ['was removed', (ballot: Ballot, rows: { remove(b: Ballot): Promise<unknown> }) => rows.remove(ballot)],
    ['has another commitment', (ballot: Ballot, rows: Rows) => rows.update(ballot.ballotId, { commitment: hex(32) })],
    ['has another nonce', (ballot: Ballot, rows: Rows) => rows.update(ballot.ballotId, { nonce: hex(16) })],
    ['has a broken seal', (ballot: Ballot, rows: Rows) => rows.update(ballot.ballotId, { sealed: 'A'.repeat(400) })],
    ['belongs to someone else', (ballot: Ballot, rows: Rows) => rows.update(ballot.ballotId, { voterTag: hex(16) })],
  ])('stops before counting when a ballot %s', async (_what, tamper) => {
    await world.cast(selection.id, newVoter(), pick(0));
    const [ballot] = await world.ballotsOf(selection.id);
    world.clock.set(AFTER);
    const steps = world.get(ClosingSteps);
    await world.dataSource
      .getRepository(Selection)
      .update({ id: selection.id }, { status: 'OPENED', ballotsAtClose: 1 });
    await tamper(ballot as Ballot, world.dataSource.getRepository(Ballot));
    await expect(steps.advance(selection.id, 'OPENED', world.clock)).rejects.toThrow();
    await world.close();
    expect(await world.statusOf(selection.id)).toBe('OPENED');
    expect((await world.app.inject(`/api/selections/${selection.id}/result`)).statusCode).toBe(409);
  });

  it('and opening one happens at its hour, also after the server slept through both', async () => {
    world.clock.set('2018-05-31T10:00:00+08:00');
    const early = await world.createSelection();
    expect(await world.statusOf(early.id)).toBe('FROZEN');
    const opener = world.get(OpenDueSelectionsService);
    await opener.open();
    expect(await world.statusOf(early.id)).toBe('FROZEN');
    world.clock.set('2018-06-01T09:00:00+08:00');
    await opener.open();
    expect(await world.statusOf(early.id)).toBe('OPEN');
    world.clock.set('2018-05-31T10:00:00+08:00');
    const slept = await world.createSelection();
    world.clock.set(AFTER);
    await opener.open();
    await world.close();
    expect(await world.statusOf(slept.id)).toBe('COMPUTED');
  });
});

interface Rows {
  update(id: string, change: Partial<Ballot>): Promise<unknown>;
}
