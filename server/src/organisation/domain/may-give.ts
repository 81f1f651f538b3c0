import { type GrantFacts, isInForce, type Moment } from '@good-netizen/shared/organisation/grant-reach';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import { ruleOf } from '@good-netizen/shared/organisation/permissions';
import { type Role, roles, unitRoles } from '@good-netizen/shared/organisation/roles';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';

/** What is known of the unit that a grant is for. */
export interface GrantedUnit {
  readonly id: string;
  readonly regionPath: readonly string[];
  readonly sectors: readonly Sector[];
}

/** The roles that each role may hand on. Nobody makes an administrator above themselves. */
const HANDS_ON: Partial<Record<Role, readonly Role[]>> = {
  SYS_ADMIN: roles,
  OFFICE_ADMIN: ['OFFICE_ADMIN', 'UNIT_MANAGER', 'UNIT_EDITOR', 'MODERATOR', 'AUDITOR', 'JUDGE'],
  UNIT_MANAGER: unitRoles,
};

/** Whether somebody with these grants may hand out this one: it must lie within one of theirs in every respect. */
export function mayGive(own: readonly GrantFacts[], wanted: GrantScopeDto, unit: GrantedUnit, at: Moment): boolean {
  return own.some((grant) => isInForce(grant, at) && contains(grant, wanted, unit, at));
}

function contains(grant: GrantFacts, wanted: GrantScopeDto, unit: GrantedUnit, at: Moment): boolean {
  if (!ruleOf('grant.give').roles.includes(grant.role)) return false;
  if (!(HANDS_ON[grant.role] ?? []).includes(wanted.role)) return false;
  if (grant.editionId !== null && (wanted.editionId ?? at.editionId) !== grant.editionId) return false;
  if (grant.activity !== null && wanted.activity !== grant.activity) return false;
  if (!endsNoLater(wanted.validUntil, grant.validUntil)) return false;
  return unitLiesWithin(grant, unit) && placeLiesWithin(grant, wanted, unit);
}

function endsNoLater(wanted: string | null, own: string | null): boolean {
  if (own === null) return true;
  return wanted !== null && Date.parse(wanted) <= Date.parse(own);
}

function unitLiesWithin(grant: GrantFacts, unit: GrantedUnit): boolean {
  const ofUnit = unitRoles.includes(grant.role);
  if (grant.unitId === unit.id) return true;
  if (grant.regionCode !== null && !unit.regionPath.includes(grant.regionCode)) return false;
  if (grant.sector !== null && !unit.sectors.includes(grant.sector)) return false;
  if (!ofUnit) return true;
  return unit.regionPath.includes(grant.unitRegionCode) && unit.sectors.some((s) => grant.unitSectors.includes(s));
}

/** Region and sector of the wanted grant: not wider than one's own; the roles of a unit are bounded by it anyway. */
function placeLiesWithin(grant: GrantFacts, wanted: GrantScopeDto, unit: GrantedUnit): boolean {
  const boundByUnit = unitRoles.includes(wanted.role);
  if (grant.sector !== null && wanted.sector !== grant.sector && !(boundByUnit && wanted.sector === null)) return false;
  if (grant.regionCode === null) return true;
  if (wanted.regionCode === null) return boundByUnit;
  return wanted.regionCode === grant.regionCode || unit.regionPath.includes(grant.regionCode);
}
