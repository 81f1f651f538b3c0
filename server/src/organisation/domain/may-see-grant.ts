import { type GrantFacts, grantReaches, type Moment } from '@good-netizen/shared/organisation/grant-reach';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import { unitRoles } from '@good-netizen/shared/organisation/roles';
import { type GrantedUnit, placeLiesWithin, reachOf, unitLiesWithin } from './may-give.js';

type Shown = Pick<GrantScopeDto, 'role' | 'regionCode' | 'sector' | 'activity' | 'editionId'>;

/**
 * Whether somebody with these grants sees that one. Only what holds `grant.list` is consulted, and only within its bounds.
 * A role of a unit shows its own unit and those within; any other the units within its bounds, and whatever reaches no
 * further than they do.
 * @param regionPath the shown grant's region and all above it; empty where it names none
 */
export function maySeeGrant(
  own: readonly GrantFacts[],
  shown: Shown,
  unit: GrantedUnit,
  regionPath: readonly string[],
  at: Moment,
): boolean {
  return own.some((grant) => {
    if (!grantReaches(grant, 'grant.list', null, at)) return false;
    if (grant.activity !== null && shown.activity !== grant.activity) return false;
    // A grant without a year counts in this one too.
    if (grant.editionId !== null && shown.editionId !== null && shown.editionId !== grant.editionId) return false;
    if (unitRoles.includes(grant.role)) return unitLiesWithin(grant, unit);
    const elsewhere = { ...grant, unitId: '' };
    return unitLiesWithin(elsewhere, unit) || placeLiesWithin(grant, reachOf(shown, unit, regionPath));
  });
}
