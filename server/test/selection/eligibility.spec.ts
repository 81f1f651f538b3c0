import type { EligibilityRule } from '@good-netizen/shared/selection/rule-set';
import { ensureMayVote, ineligibilityOf, type VoterStanding } from '../../src/selection/selection.policy.js';

const opensAt = new Date('2018-06-01T01:00:00Z');
const open: EligibilityRule = {
  ...{ ageBands: ['ADULT'], pledgeSigned: true, regionCodes: null, sectors: null, seenBeforeOpening: false },
};
const voter: VoterStanding = {
  ...{ ageBand: 'ADULT', regionCode: '520100', sectorCode: null, firstSeenAt: opensAt, pledgeSigned: true },
  mayBeOneVoter: true,
};
const reasons = (rule: Partial<EligibilityRule>, facts: Partial<VoterStanding>): string[] =>
  ineligibilityOf({ ...open, ...rule }, opensAt, { ...voter, ...facts });

describe('who may vote', () => {
  it('an adult who has signed the code', () => {
    expect(reasons({}, {})).toEqual([]);
    expect(() => ensureMayVote(open, opensAt, voter)).not.toThrow();
  });

  it.each<[string, Partial<EligibilityRule>, Partial<VoterStanding>, string[]]>([
    ['of another region', { regionCodes: ['520300'] }, {}, ['SELECTION.NOT_ELIGIBLE_REGION']],
    ['of no stated region', { regionCodes: ['520300'] }, { regionCode: null }, ['SELECTION.NOT_ELIGIBLE_REGION']],
    ['of no sector', { sectors: ['TRADE_UNION'] }, {}, ['SELECTION.NOT_ELIGIBLE_SECTOR']],
    ['first seen at the opening', { seenBeforeOpening: true }, {}, ['SELECTION.NOT_ELIGIBLE_NEWCOMER']],
    ['too young', {}, { ageBand: 'UNDER_14' }, ['SELECTION.NOT_ELIGIBLE_AGE']],
    ['who cannot be told apart', {}, { mayBeOneVoter: false }, ['SELECTION.NOT_ELIGIBLE_H5']],
  ])('nobody %s where the rules ask for it', (_who, rule, facts, expected) => {
    expect(reasons(rule, facts)).toEqual(expected);
    expect(() => ensureMayVote({ ...open, ...rule }, opensAt, { ...voter, ...facts })).toThrow(expected[0]);
  });

  it('hears all reasons at once', () => {
    const found = reasons({ regionCodes: ['520300'] }, { ageBand: null, pledgeSigned: false });
    expect(found).toEqual([
      'SELECTION.NOT_ELIGIBLE_AGE_UNSTATED',
      'SELECTION.NOT_ELIGIBLE_PLEDGE',
      'SELECTION.NOT_ELIGIBLE_REGION',
    ]);
  });

  it('of a region or sector that is asked for, and seen a moment before the opening', () => {
    const early = new Date(opensAt.getTime() - 1);
    expect(
      reasons(
        { regionCodes: ['520100'], sectors: ['TRADE_UNION'], seenBeforeOpening: true },
        { sectorCode: 'TRADE_UNION', firstSeenAt: early },
      ),
    ).toEqual([]);
  });
});
