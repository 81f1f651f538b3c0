import type { Sector } from '../programme/programme.dto.js';
import { type Breadth, type Permission, type PermissionRule, ruleOf } from './permissions.js';
import { type Role, unitRoles } from './roles.js';

/** A role that somebody holds, and its bounds. `null` is no bound of that kind. */
export interface GrantFacts {
  readonly role: Role;
  readonly unitId: string;
  /** Where that unit is. */
  readonly unitRegionCode: string;
  readonly unitSectors: readonly Sector[];
  readonly editionId: string | null;
  readonly activity: number | null;
  readonly regionCode: string | null;
  readonly sector: Sector | null;
  /** ISO instant; the grant ends then. */
  readonly validUntil: string | null;
}

/** What is to be acted on. What is left out is not known, and a grant bounded by it does not reach. */
export interface TargetFacts {
  readonly activity?: { readonly ordinal: number; readonly leadUnitId: string; readonly cooperatingUnitIds: string[] };
  readonly unitId?: string;
  /** The region and all above it. */
  readonly regionPath?: readonly string[];
  readonly sectors?: readonly Sector[];
}

export interface Moment {
  readonly now: Date;
  readonly editionId: string;
}

/** Whether the grant is in force at this moment, in this edition. */
export function isInForce(grant: GrantFacts, { now, editionId }: Moment): boolean {
  if (grant.validUntil !== null && now.getTime() >= Date.parse(grant.validUntil)) return false;
  return grant.editionId === null || grant.editionId === editionId;
}

/**
 * Whether a grant allows this on that. Denied unless every bound of the grant covers the target, be it the grant's own unit.
 * The roles of a unit never reach beyond the unit's own region and sectors, even where the grant names none.
 */
export function grantReaches(
  grant: GrantFacts,
  permission: Permission,
  target: TargetFacts | null,
  at: Moment,
): boolean {
  const rule = ruleOf(permission);
  if (!isInForce(grant, at) || !rule.roles.includes(grant.role)) return false;
  return target === null || rule.over === 'ANY' ? true : covers(grant, rule, target);
}

function covers(grant: GrantFacts, rule: PermissionRule, target: TargetFacts): boolean {
  return isRelated(grant, rule, target) && coverage[rule.over](grant, target, rule);
}

type Covers = (grant: GrantFacts, target: TargetFacts, rule: PermissionRule) => boolean;

const coverage: Readonly<Record<Breadth, Covers>> = {
  ANY: () => true,
  PROVINCE: ({ activity, regionCode, sector }) => activity === null && regionCode === null && sector === null,
  ACTIVITY: (grant, { activity }, rule) => {
    if (activity === undefined || grant.regionCode !== null) return false;
    if (grant.sector !== null && !speaksForSector(grant, rule)) return false;
    return grant.activity === null || grant.activity === activity.ordinal;
  },
  UNIT: (grant, target) => {
    if (grant.activity !== null) return false;
    const isOwn = target.unitId !== undefined && grant.unitId === target.unitId;
    return isOwn ? isWithinBounds(grant, target) : coversPlace(grant, target);
  },
  CASE: (grant, target) =>
    (grant.activity === null || grant.activity === target.activity?.ordinal) && coversPlace(grant, target),
};

/** A role bounded to one sector acts for a whole activity only through its unit's part in it, and for that unit's sector. */
function speaksForSector({ sector, unitSectors }: GrantFacts, { relation }: PermissionRule): boolean {
  return relation !== 'NONE' && sector !== null && unitSectors.includes(sector);
}

function isRelated({ unitId }: GrantFacts, { relation }: PermissionRule, { activity }: TargetFacts): boolean {
  if (relation === 'NONE') return true;
  if (!activity) return false;
  return activity.leadUnitId === unitId || (relation === 'TAKES_PART' && activity.cooperatingUnitIds.includes(unitId));
}

/** Whether a place is inside the region and the sector that a grant names; these bound it for its own unit too. */
export function isWithinBounds(
  { regionCode, sector }: Pick<GrantFacts, 'regionCode' | 'sector'>,
  { regionPath, sectors }: Pick<TargetFacts, 'regionPath' | 'sectors'>,
): boolean {
  if (regionCode !== null && !(regionPath?.includes(regionCode) ?? false)) return false;
  return sector === null || (sectors?.includes(sector) ?? false);
}

/** Whether a place is inside what a grant names and, for the roles of a unit, inside the unit's own region and sectors. */
export function coversPlace(grant: GrantFacts, target: Pick<TargetFacts, 'regionPath' | 'sectors'>): boolean {
  if (!isWithinBounds(grant, target)) return false;
  if (!unitRoles.includes(grant.role)) return true;
  const { regionPath, sectors } = target;
  if (!(regionPath?.includes(grant.unitRegionCode) ?? false)) return false;
  return sectors?.some((sector) => grant.unitSectors.includes(sector)) ?? false;
}
