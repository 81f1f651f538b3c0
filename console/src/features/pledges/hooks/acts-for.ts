import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { DeskPledgeRowDto } from '@good-netizen/shared/pledge/pledge-desk.dto';
import type { PledgeAct } from '../api/pledges';

/** What may be done with a pledge: the state says what can follow, the permission who may. Two of the four need a second person. */
export function actsFor(
  { status, next }: Pick<DeskPledgeRowDto, 'status' | 'next'>,
  may: (permission: Permission) => boolean,
): PledgeAct[] {
  const acts: PledgeAct[] = [];
  if (next.includes('QUARANTINED') && may('pledge.quarantine')) acts.push('quarantine');
  if (status === 'QUARANTINED' && next.includes('SIGNED') && may('pledge.quarantine')) acts.push('release');
  if (next.includes('INVALIDATED') && may('pledge.invalidate')) acts.push('invalidate');
  if (status === 'INVALIDATED' && next.includes('SIGNED') && may('pledge.invalidate')) acts.push('restore');
  return acts;
}

export const needsSecondPerson = (act: PledgeAct): boolean => act === 'invalidate' || act === 'restore';
