import { cumulative5Daily } from '@good-netizen/shared/selection/rule-presets';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { hex, newVoter, VotingWorld } from './voting-world.js';

const MIDNIGHT = '2018-06-02T00:00:00+08:00';

describeOnEveryDatabase('a ballot whose answer was lost at midnight', (open) => {
  let world: VotingWorld;
  beforeEach(async () => {
    world = await VotingWorld.open(open.engine);
    world.clock.set('2018-06-01T23:59:59.900+08:00');
  });
  afterEach(() => world.end());

  it('is answered with its receipt although the selection has closed meanwhile', async () => {
    const selection = await world.createSelection(cumulative5Daily, 4, MIDNIGHT);
    const [voter, keys] = [newVoter(), { clientKey: hex(16), nonce: hex(16) }];
    const choices = [{ candidateId: selection.candidates[0] as string, votes: 1 }];
    const first = await world.cast(selection.id, voter, choices, keys);
    world.clock.set(MIDNIGHT);
    const again = await world.cast(selection.id, voter, choices, keys);
    expect(JSON.stringify(again.receipt)).toBe(JSON.stringify(first.receipt));
    await expect(world.cast(selection.id, voter, choices)).rejects.toMatchObject({ code: 'SELECTION.CLOSED' });
    expect(await world.ballotsOf(selection.id)).toHaveLength(1);
  });

  it('is answered with its receipt although the new day’s votes are used up', async () => {
    const selection = await world.createSelection();
    const [voter, keys] = [newVoter(), { clientKey: hex(16), nonce: hex(16) }];
    const choices = [{ candidateId: selection.candidates[0] as string, votes: 5 }];
    const first = await world.cast(selection.id, voter, choices, keys);
    world.clock.set(MIDNIGHT);
    await world.cast(selection.id, voter, choices);
    const again = await world.cast(selection.id, voter, choices, keys);
    expect(JSON.stringify(again.receipt)).toBe(JSON.stringify(first.receipt));
    await expect(world.cast(selection.id, voter, choices)).rejects.toMatchObject({ code: 'SELECTION.QUOTA_EXCEEDED' });
    expect(await world.ballotsOf(selection.id)).toHaveLength(2);
  });
});
