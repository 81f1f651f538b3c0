import fc from 'fast-check';
import { cumulative5Daily } from '../../src/selection/rule-presets.js';
import { effectiveBallots, tally, type TallyBallot } from '../../src/selection/tally.js';

const candidates = ['a', 'b', 'c', 'd'];
const revoting = { ...cumulative5Daily, revote: true };

const anyBallots = fc
  .array(
    fc.record({
      voterTag: fc.constantFrom('v1', 'v2', 'v3', 'v4', 'v5'),
      periodKey: fc.constantFrom('20180601', '20180602'),
      choices: fc.uniqueArray(
        fc.record({ candidateId: fc.constantFrom(...candidates), votes: fc.integer({ min: 1, max: 5 }) }),
        { selector: (choice) => choice.candidateId, minLength: 1 },
      ),
    }),
    { maxLength: 40 },
  )
  .map((cast) => {
    const slots = new Map<string, number>();
    return cast.map((ballot, index): TallyBallot => {
      const key = `${ballot.voterTag}/${ballot.periodKey}`;
      const slot = slots.get(key) ?? 0;
      slots.set(key, slot + 1);
      return { ...ballot, ballotId: `ballot-${index}`, slot };
    });
  });

describe('the tally', () => {
  it('counts every vote of every ballot once, in whatever order the ballots come', () => {
    fc.assert(
      fc.property(anyBallots, fc.infiniteStream(fc.nat()), (ballots, numbers) => {
        const counted = tally(cumulative5Daily, candidates, ballots);
        const all = ballots.flatMap((ballot) => ballot.choices);
        expect(counted.ballots).toBe(ballots.length);
        expect(counted.voters).toBe(new Set(ballots.map((ballot) => ballot.voterTag)).size);
        expect(counted.votes).toBe(all.reduce((sum, choice) => sum + choice.votes, 0));
        expect(counted.rows.reduce((sum, row) => sum + row.votes, 0)).toBe(counted.votes);
        for (const row of counted.rows) {
          const own = all.filter((choice) => choice.candidateId === row.candidateId);
          expect(row.votes).toBe(own.reduce((sum, choice) => sum + choice.votes, 0));
        }
        const shuffled = ballots.map((ballot) => ({ ballot, by: numbers.next().value }));
        shuffled.sort((x, y) => Number(x.by) - Number(y.by));
        const again = tally(
          cumulative5Daily,
          candidates,
          shuffled.map(({ ballot }) => ballot),
        );
        expect(again).toEqual(counted);
      }),
    );
  });

  it('gives every candidate a row, also without a vote', () => {
    const counted = tally(cumulative5Daily, candidates, []);
    expect(counted).toMatchObject({ ballots: 0, voters: 0, votes: 0 });
    expect(counted.rows).toEqual(candidates.map((candidateId) => ({ candidateId, votes: 0, voters: 0 })));
  });

  it('with revote counts the newest ballot of each voter and period, wherever it stands in the list', () => {
    fc.assert(
      fc.property(anyBallots, (ballots) => {
        const effective = effectiveBallots(revoting, [...ballots].reverse());
        const places = effective.map((ballot) => `${ballot.voterTag}/${ballot.periodKey}`);
        expect(new Set(places).size).toBe(places.length);
        for (const ballot of effective) {
          const rivals = ballots.filter((b) => b.voterTag === ballot.voterTag && b.periodKey === ballot.periodKey);
          expect(ballot.slot).toBe(Math.max(...rivals.map((rival) => rival.slot)));
        }
        const places2 = new Set(ballots.map((b) => `${b.voterTag}/${b.periodKey}`));
        expect(tally(revoting, candidates, ballots).ballots).toBe(places2.size);
      }),
    );
  });

  it('counts a voter once for a candidate, however many ballots', () => {
    const ballot = (ballotId: string, slot: number): TallyBallot => ({
      ballotId,
      voterTag: 'v',
      periodKey: 'W',
      slot,
      choices: [{ candidateId: 'a', votes: 2 }],
    });
    const counted = tally(cumulative5Daily, candidates, [ballot('1', 0), ballot('2', 1)]);
    expect(counted.rows[0]).toEqual({ candidateId: 'a', votes: 4, voters: 1 });
  });
});
