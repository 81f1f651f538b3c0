import { coversPlace, type GrantFacts, isInForce, type Moment } from './grant-reach.js';
import { type Permission, ruleOf } from './permissions.js';
import { unitRoles } from './roles.js';
import type { Sector } from '../programme/programme.dto.js';

/** What a grant opens of the things that units own in an activity: those of these units. */
export interface UnitScope {
  /** `null`: every activity. */
  readonly activity: number | null;
  readonly unitIds: readonly string[] | 'ALL';
}

/** A unit, and the region it is in with all above it. */
export interface PlacedUnit {
  readonly id: string;
  readonly sectors: readonly Sector[];
  readonly regionPath: readonly string[];
}

/** Whether a thing of this unit and activity lies in one of the scopes. */
export const isWithin = (
  scopes: readonly UnitScope[],
  { activityOrdinal, unitId }: { readonly activityOrdinal: number; readonly unitId: string },
): boolean =>
  scopes.some(
    ({ activity, unitIds }) =>
      (activity === null || activity === activityOrdinal) && (unitIds === 'ALL' || unitIds.includes(unitId)),
  );

/** The units of these scopes, whatever activity they are bounded to. */
export function unitsOf(scopes: readonly UnitScope[]): readonly string[] | 'ALL' {
  const lists: string[] = [];
  for (const { unitIds } of scopes) {
    if (unitIds === 'ALL') return 'ALL';
    lists.push(...unitIds);
  }
  return [...new Set(lists)];
}

/**
 * Which units' things somebody with these grants sees by a permission: those of units in the region and the sector of a
 * grant; a unit's staff never beyond their unit's own.
 */
export function scopesOf(
  grants: readonly GrantFacts[],
  permission: Permission,
  units: readonly PlacedUnit[],
  at: Moment,
): UnitScope[] {
  const { roles } = ruleOf(permission);
  return grants
    .filter((grant) => roles.includes(grant.role) && isInForce(grant, at))
    .map((grant) => ({ activity: grant.activity, unitIds: unitsOfGrant(grant, units) }));
}

function unitsOfGrant(grant: GrantFacts, units: readonly PlacedUnit[]): readonly string[] | 'ALL' {
  const { role, regionCode, sector } = grant;
  if (!unitRoles.includes(role) && regionCode === null && sector === null) return 'ALL';
  return units.filter((unit) => coversPlace(grant, unit)).map(({ id }) => id);
}
