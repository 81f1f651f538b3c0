import type { Permission } from '@good-netizen/shared/organisation/permissions';
import { pledgeStates, type PledgeStatus } from '@good-netizen/shared/states/pledge.states';
import { actsFor, needsSecondPerson } from '@/features/pledges/hooks/acts-for';

const everything = (): boolean => true;
const acts = (status: PledgeStatus, may: (permission: Permission) => boolean = everything): string[] =>
  actsFor({ status, next: [...pledgeStates.next[status]] }, may);

describe('what may be done with a pledge', () => {
  it('follows from its state', () => {
    expect(acts('SIGNED')).toEqual(['quarantine']);
    expect(acts('QUARANTINED')).toEqual(['release', 'invalidate']);
    expect(acts('INVALIDATED')).toEqual(['restore']);
    expect(acts('WITHDRAWN')).toEqual([]);
    expect(acts('RENEWED')).toEqual([]);
  });

  it('needs its own permission', () => {
    expect(acts('QUARANTINED', (permission) => permission === 'pledge.invalidate')).toEqual(['invalidate']);
    expect(acts('QUARANTINED', () => false)).toEqual([]);
  });

  it('takes two persons where it cannot be seen as undone', () => {
    expect(['quarantine', 'release', 'invalidate', 'restore'].map((act) => needsSecondPerson(act as never))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
