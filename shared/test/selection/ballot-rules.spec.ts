import fc from 'fast-check';
import {
  checkBallot,
  decideBallot,
  remainingVotes,
  sortChoices,
  type Choice,
} from '../../src/selection/ballot-rules.js';
import { checkRuleSet, rulesHash, type RuleSet } from '../../src/selection/rule-set.js';
import {
  approval1To5Daily,
  cumulative5Daily,
  perCandidateCap3,
  rulePresets,
} from '../../src/selection/rule-presets.js';
import { summariseRules } from '../../src/selection/rule-summary.js';
import { sha256 } from '../../src/bytes/sha256.js';

const candidates = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyChoice = fc.record({ candidateId: fc.constantFrom(...candidates), votes: fc.integer({ min: -1, max: 7 }) });
const anyBallot = fc.array(anyChoice, { maxLength: 7 });
const anyBallots = fc.array(anyBallot, { maxLength: 25 });

const anyRules = fc
  .record({
    votesPerPeriod: fc.integer({ min: 1, max: 12 }),
    a: fc.integer({ min: 1, max: 12 }),
    b: fc.integer({ min: 1, max: 12 }),
    cap: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ votesPerPeriod, a, b, cap }): RuleSet => {
    const [minPerBallot, maxPerBallot] = [Math.min(a, b, votesPerPeriod), Math.min(Math.max(a, b), votesPerPeriod)];
    const maxPerCandidatePerPeriod = Math.min(cap, votesPerPeriod);
    return { ...cumulative5Daily, votesPerPeriod, minPerBallot, maxPerBallot, maxPerCandidatePerPeriod };
  });
const everyRules = fc.oneof(fc.constantFrom(...rulePresets), anyRules);

const votesOf = (ballot: readonly Choice[]): number => ballot.reduce((sum, choice) => sum + choice.votes, 0);

/** Casts ballots one after the other and keeps those that stand. */
function cast(rules: RuleSet, ballots: readonly (readonly Choice[])[]): (readonly Choice[])[] {
  const standing: (readonly Choice[])[] = [];
  for (const ballot of ballots) if (decideBallot(rules, standing, ballot) === null) standing.push(ballot);
  return standing;
}

describe('the rules of a ballot', () => {
  it('the presets are sound, and so is every rule set that these tests make', () => {
    for (const preset of rulePresets) expect(checkRuleSet(preset)).toEqual([]);
    fc.assert(fc.property(anyRules, (rules) => checkRuleSet(rules).length === 0));
  });

  it('whatever is cast in whatever order, no quota is ever exceeded', () => {
    fc.assert(
      fc.property(everyRules, anyBallots, (rules, ballots) => {
        const standing = cast(rules, ballots);
        const all = standing.flat();
        expect(votesOf(all)).toBeLessThanOrEqual(rules.votesPerPeriod);
        for (const id of candidates) {
          const given = votesOf(all.filter((choice) => choice.candidateId === id));
          expect(given).toBeLessThanOrEqual(rules.maxPerCandidatePerPeriod);
        }
        for (const ballot of standing) {
          expect(votesOf(ballot)).toBeGreaterThanOrEqual(rules.minPerBallot);
          expect(votesOf(ballot)).toBeLessThanOrEqual(rules.maxPerBallot);
          expect(ballot.every((choice) => choice.votes >= 1)).toBe(true);
          expect(new Set(ballot.map((choice) => choice.candidateId)).size).toBe(ballot.length);
        }
        expect(remainingVotes(rules, standing)).toBe(rules.votesPerPeriod - votesOf(all));
      }),
      { numRuns: 500 },
    );
  });

  it('a refusal is never without need: within every bound a ballot stands', () => {
    fc.assert(
      fc.property(everyRules, anyBallots, anyBallot, (rules, ballots, last) => {
        const standing = cast(rules, ballots);
        const all = [...standing.flat(), ...last];
        const within =
          new Set(last.map((choice) => choice.candidateId)).size === last.length &&
          last.every((choice) => choice.votes >= 1) &&
          votesOf(last) >= rules.minPerBallot &&
          votesOf(last) <= rules.maxPerBallot &&
          votesOf(all) <= rules.votesPerPeriod &&
          last.every(
            ({ candidateId }) =>
              votesOf(all.filter((choice) => choice.candidateId === candidateId)) <= rules.maxPerCandidatePerPeriod,
          );
        expect(decideBallot(rules, standing, last) === null).toBe(within);
      }),
      { numRuns: 500 },
    );
  });

  it('says which bound was hit and how much is left', () => {
    const five = [{ candidateId: 'a', votes: 4 }];
    expect(decideBallot(cumulative5Daily, [five], [{ candidateId: 'b', votes: 2 }])).toEqual({
      code: 'SELECTION.QUOTA_EXCEEDED',
      details: { remaining: 1, limit: 5 },
    });
    expect(
      decideBallot(perCandidateCap3, [[{ candidateId: 'a', votes: 2 }]], [{ candidateId: 'a', votes: 2 }]),
    ).toEqual({ code: 'SELECTION.CANDIDATE_QUOTA_EXCEEDED', details: { candidateId: 'a', remaining: 1 } });
    expect(checkBallot(approval1To5Daily, [])?.code).toBe('SELECTION.BALLOT_TOO_FEW_VOTES');
    expect(checkBallot(cumulative5Daily, [{ candidateId: 'a', votes: 6 }])?.code).toBe(
      'SELECTION.BALLOT_TOO_MANY_VOTES',
    );
    expect(
      checkBallot(cumulative5Daily, [
        { candidateId: 'a', votes: 1 },
        { candidateId: 'a', votes: 1 },
      ])?.code,
    ).toBe('SELECTION.BALLOT_CANDIDATE_TWICE');
  });

  it('with revote only the new ballot is measured', () => {
    const rules = { ...cumulative5Daily, revote: true };
    const full = [{ candidateId: 'a', votes: 5 }];
    expect(decideBallot(rules, [full, full], full)).toBeNull();
    expect(remainingVotes(rules, [full])).toBe(5);
  });

  it('choices have one order, whoever sends them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(candidates), (ids) => {
        const choices = ids.map((candidateId) => ({ candidateId, votes: 1, extra: 'dropped' }));
        expect(sortChoices(choices)).toEqual([...ids].sort().map((candidateId) => ({ candidateId, votes: 1 })));
      }),
    );
  });

  it('the hash of the rules changes with each of them, not with the order of their names', () => {
    const hash = rulesHash(sha256, cumulative5Daily);
    const turned = Object.fromEntries(Object.entries(cumulative5Daily).reverse()) as unknown as RuleSet;
    expect(rulesHash(sha256, turned)).toBe(hash);
    const others: RuleSet[] = [
      { ...cumulative5Daily, votesPerPeriod: 6 },
      { ...cumulative5Daily, revote: true },
      { ...cumulative5Daily, eligibility: { ...cumulative5Daily.eligibility, pledgeSigned: false } },
    ];
    expect(new Set([hash, ...others.map((rules) => rulesHash(sha256, rules))]).size).toBe(4);
  });

  it('the summary in words names the figures that bind', () => {
    expect(summariseRules(perCandidateCap3)).toEqual(
      expect.arrayContaining(['每人每天共有 5 票。', '同一位候选每天最多得您 3 票。', '提交后不能修改。']),
    );
    expect(summariseRules(approval1To5Daily)).toContain('同一位候选每天最多得您 1 票。');
  });
});
