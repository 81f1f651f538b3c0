import { approval1To5Daily } from '@good-netizen/shared/selection/rule-presets';
import type { ResultDto } from '@good-netizen/shared/selection/selection.dto';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { newId } from '../../src/platform/id.js';
import { CreateSelectionService, type NewSelection } from '../../src/selection/services/create-selection.service.js';
import { LayDownBallotsService } from '../../src/selection/services/lay-down-ballots.service.js';
import { drawBytes } from '../../src/selection/services/random-pool.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { CLOSES, OPENS, VotingWorld } from './voting-world.js';

describeOnEveryDatabase('preparing a demonstration', (open) => {
  let world: VotingWorld;
  beforeAll(async () => {
    world = await VotingWorld.open(open.engine);
  });
  afterAll(() => world.end());

  it('lays simulated ballots down by the rules, each day its own, and the clock counts them', async () => {
    const selection = await world.createSelection(approval1To5Daily, 5);
    const laying = world.get(LayDownBallotsService);
    const ballot = (person: string, which: number) => ({
      person,
      choices: [{ candidateId: selection.candidates[which] as string, votes: 1 }],
    });
    await world.get(UnitOfWork).run(async (tx) => {
      const days = ['2018-06-02T12:00:00+08:00', '2018-06-03T12:00:00+08:00'];
      for (const day of days) {
        await laying.layDown(tx, selection.id, new Date(day), [ballot('a', 0), ballot('b', 0), ballot('b', 1)]);
      }
    });
    const stored = await world.ballotsOf(selection.id);
    expect(stored.map(({ periodKey, slot }) => `${periodKey}/${slot}`).sort()).toEqual(
      ['20180602/0', '20180602/0', '20180602/1', '20180603/0', '20180603/0', '20180603/1'].sort(),
    );
    world.clock.set(CLOSES);
    await world.close();
    const result = (await world.app.inject(`/api/selections/${selection.id}/result`)).json<ResultDto>();
    expect(result).toMatchObject({ ballots: 6, voters: 2, votes: 6 });
    expect(result.rows.map(({ votes }) => votes)).toEqual([4, 2, 0, 0, 0]);
  });

  it('lays down nothing when one ballot breaks the rules', async () => {
    world.clock.set(OPENS);
    const selection = await world.createSelection(approval1To5Daily, 5);
    const twice = { person: 'a', choices: [{ candidateId: selection.candidates[0] as string, votes: 1 }] };
    const laying = world
      .get(UnitOfWork)
      .run((tx) => world.get(LayDownBallotsService).layDown(tx, selection.id, new Date(OPENS), [twice, twice]));
    await expect(laying).rejects.toThrow('SELECTION.CANDIDATE_QUOTA_EXCEEDED');
    expect(await world.ballotsOf(selection.id)).toEqual([]);
  });

  it.each<[string, Partial<NewSelection>]>([
    ['rules that contradict themselves', { rules: { ...approval1To5Daily, minPerBallot: 6 } }],
    ['live counting', { rules: { ...approval1To5Daily, visibility: 'live' } }],
    ['a closing before the opening', { closesAt: new Date(OPENS) }],
    ['nobody to choose', { candidates: [] }],
  ])('refuses a selection with %s', async (_what, change) => {
    const wanted: NewSelection = {
      ...{
        editionId: newId(),
        activityOrdinal: 4,
        title: '推选',
        intro: '演示',
        organiser: '演示',
        demonstration: true,
      },
      ...{ opensAt: new Date(OPENS), closesAt: new Date(CLOSES), rules: approval1To5Daily },
      candidates: [
        { ...{ number: 1, title: 'a', byline: 'b', summary: 'c' }, paragraphs: [], coverName: null, regionCode: null },
      ],
      ...change,
    };
    const creating = world
      .get(UnitOfWork)
      .run((tx) => world.get(CreateSelectionService).create(tx, wanted, new Date(OPENS)));
    await expect(creating).rejects.toThrow('cannot be frozen');
  });
});

describe('random bytes in portions', () => {
  it('are never given out twice', () => {
    const drawn = Array.from({ length: 5000 }, () => drawBytes(16).toString('hex'));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawBytes(100_000)).toHaveLength(100_000);
    const first = drawBytes(32);
    const copy = first.toString('hex');
    drawBytes(16_384);
    expect(first.toString('hex')).toBe(copy);
  });
});
