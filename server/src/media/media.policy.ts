import { isInForce, isWithinBounds, type Moment } from '@good-netizen/shared/organisation/grant-reach';
import { type Permission, ruleOf } from '@good-netizen/shared/organisation/permissions';
import type { StaffActor } from '../identity/staff-actor.js';

/** The permissions of this room. */
export type MediaPermission = Extract<Permission, `media.${string}`>;

/** When it is asked, and the regions that a region lies in, itself the first. */
export interface Now extends Moment {
  readonly pathOf: (regionCode: string) => readonly string[];
}

/**
 * Whose media somebody may act on: the units for which they hold a role with this permission, whatever activity the role is
 * bounded to, unless it is bounded to a region or a sector that the unit is not in; the office, with a grant that no region
 * and no sector bounds, all.
 */
export function unitsInReach(actor: StaffActor, permission: MediaPermission, now: Now): readonly string[] | 'ALL' {
  const { roles } = ruleOf(permission);
  const grants = actor.grants.filter(
    (grant) =>
      roles.includes(grant.role) &&
      isInForce(grant, now) &&
      isWithinBounds(grant, { regionPath: now.pathOf(grant.unitRegionCode), sectors: grant.unitSectors }),
  );
  const seesAll = grants.some(
    ({ role, regionCode, sector }) => role === 'OFFICE_ADMIN' && regionCode === null && sector === null,
  );
  return seesAll ? 'ALL' : [...new Set(grants.map(({ unitId }) => unitId))];
}

export const isInReach = (units: readonly string[] | 'ALL', unitId: string): boolean =>
  units === 'ALL' || units.includes(unitId);
