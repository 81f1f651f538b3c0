import { rulePresets } from '@good-netizen/shared/selection/rule-presets';
import type { Choice } from '@good-netizen/shared/selection/ballot-rules';
import type { RuleSet } from '@good-netizen/shared/selection/rule-set';
import { describeOnEveryDatabase, createTestPlace, type TestPlace } from '../support/test-database.js';
import { mariadbAbsence } from '../support/test-server.js';
import { newVoter, outcomesOf, VotingWorld, type TestSelection } from './voting-world.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { SelectionKeyring } from '../../src/selection/services/selection-keys.js';
import { openSeal } from '../../src/selection/services/ballot-seal.js';
import { Selection } from '../../src/selection/domain/selection.js';

const PARALLEL = 200;
const whole: RuleSet = {
  ...(rulePresets[0] as RuleSet),
  preset: 'whole-period',
  period: 'WHOLE',
  votesPerPeriod: 3,
  maxPerBallot: 3,
  maxPerCandidatePerPeriod: 2,
};
const single: RuleSet = {
  ...whole,
  preset: 'single',
  method: 'single',
  votesPerPeriod: 1,
  maxPerBallot: 1,
  maxPerCandidatePerPeriod: 1,
};
const everyRules = [...rulePresets, whole, single].map((rules) => [rules.preset, rules] as const);

/** Ballots of different sizes for different candidates, so that every bound is pressed at once. */
function choicesFor(rules: RuleSet, selection: TestSelection, i: number): Choice[] {
  const [first, second] = [selection.candidates[i % 6] as string, selection.candidates[(i + 1) % 6] as string];
  if (i % 3 === 0 && rules.maxPerBallot >= 2)
    return [
      { candidateId: first, votes: 1 },
      { candidateId: second, votes: 1 },
    ];
  return [{ candidateId: first, votes: i % 7 === 0 ? Math.min(2, rules.maxPerBallot) : 1 }];
}

/** What stands in the database, opened. */
async function standing(world: VotingWorld, selection: TestSelection): Promise<Choice[][]> {
  const row = await world.get(UnitOfWork).read((tx) => tx.findOneByOrFail(Selection, { id: selection.id }));
  const { sealKey } = world.get(SelectionKeyring).open(row);
  const ballots = await world.ballotsOf(selection.id);
  expect(ballots.map((ballot) => ballot.slot).sort((a, b) => a - b)).toEqual(ballots.map((_, slot) => slot));
  return ballots.map((ballot) => [...openSeal(sealKey, ballot).choices]);
}

function expectWithinQuota(rules: RuleSet, ballots: readonly Choice[][]): void {
  const all = ballots.flat();
  expect(all.reduce((sum, choice) => sum + choice.votes, 0)).toBe(rules.votesPerPeriod);
  for (const { candidateId } of all) {
    const given = all.filter((choice) => choice.candidateId === candidateId).reduce((sum, { votes }) => sum + votes, 0);
    expect(given).toBeLessThanOrEqual(rules.maxPerCandidatePerPeriod);
  }
}

describeOnEveryDatabase(`${PARALLEL} parallel casts by one voter`, (open) => {
  let world: VotingWorld;
  beforeAll(async () => {
    world = await VotingWorld.open(open.engine);
  });
  afterAll(() => world.end());

  it.each(everyRules)('never exceed the quota of %s, and use it up', async (_preset, rules) => {
    const selection = await world.createSelection(rules, 6);
    const voter = newVoter();
    const casts = Array.from({ length: PARALLEL }, (_, i) =>
      world.cast(selection.id, voter, choicesFor(rules, selection, i)),
    );
    const { accepted, codes } = outcomesOf(await Promise.allSettled(casts));
    const ballots = await standing(world, selection);
    expect(ballots).toHaveLength(accepted);
    expectWithinQuota(rules, ballots);
    for (const code of codes) expect(code).toMatch(/^SELECTION\.(CANDIDATE_)?QUOTA_EXCEEDED$/);
  });

  it('leave other voters alone', async () => {
    const selection = await world.createSelection();
    const others = Array.from({ length: 50 }, newVoter);
    const greedy = newVoter();
    const one = (i: number): Choice[] => [{ candidateId: selection.candidates[i % 4] as string, votes: 1 }];
    const casts = [
      ...Array.from({ length: 100 }, (_, i) => world.cast(selection.id, greedy, one(i))),
      ...others.map((voter, i) => world.cast(selection.id, voter, one(i))),
    ];
    const settled = await Promise.allSettled(casts);
    expect(outcomesOf(settled.slice(100))).toEqual({ accepted: 50, codes: [] });
    expect(outcomesOf(settled.slice(0, 100))).toEqual({ accepted: 5, codes: ['SELECTION.QUOTA_EXCEEDED'] });
  });
});

(mariadbAbsence ? describe.skip : describe)(
  `two servers on one MariaDB${mariadbAbsence ? `: ${mariadbAbsence}` : ''}`,
  () => {
    let place: TestPlace;
    let worlds: [VotingWorld, VotingWorld];
    beforeAll(async () => {
      place = await createTestPlace('mariadb');
      worlds = [await VotingWorld.open('mariadb', place), await VotingWorld.open('mariadb', place)];
    });
    afterAll(async () => {
      for (const world of worlds) await world.end();
      await place.remove();
    });

    it.each(everyRules)('never let one voter exceed the quota of %s', async (_preset, rules) => {
      const selection = await worlds[0].createSelection(rules, 6);
      const voter = newVoter();
      const casts = Array.from({ length: PARALLEL }, (_, i) =>
        (worlds[i % 2] as VotingWorld).cast(selection.id, voter, choicesFor(rules, selection, i)),
      );
      const { accepted, codes } = outcomesOf(await Promise.allSettled(casts));
      const ballots = await standing(worlds[0], selection);
      expect(ballots).toHaveLength(accepted);
      expectWithinQuota(rules, ballots);
      for (const code of codes) expect(code).toMatch(/^SELECTION\.(CANDIDATE_)?QUOTA_EXCEEDED$|^COMMON\.BUSY$/);
    });

    it('neither lose nor double a ballot of many voters, each sent to both', async () => {
      const selection = await worlds[0].createSelection();
      const sent = Array.from({ length: 150 }, () => ({
        voter: newVoter(),
        keys: { clientKey: `key-${Math.random()}`.padEnd(24, 'x').replace('.', '-'), nonce: newVoter().tag },
      }));
      const choices = [{ candidateId: selection.candidates[0] as string, votes: 3 }];
      const answers = await Promise.all(
        sent.flatMap(({ voter, keys }) => worlds.map((world) => world.cast(selection.id, voter, choices, keys))),
      );
      const ballots = await worlds[1].ballotsOf(selection.id);
      expect(ballots).toHaveLength(sent.length);
      const receipts = new Map<string, string>();
      for (const { receipt } of answers) {
        const text = JSON.stringify(receipt);
        expect(receipts.get(receipt.ballotId) ?? text).toBe(text);
        receipts.set(receipt.ballotId, text);
      }
      expect([...receipts.keys()].sort()).toEqual(ballots.map((ballot) => ballot.ballotId).sort());
    });
  },
);
