import {
  coversPlace,
  type GrantFacts,
  isInForce,
  isWithinBounds,
  type Moment,
} from '@good-netizen/shared/organisation/grant-reach';
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

/**
 * Whether somebody with these grants may hand out this one: it must lie within one of theirs in every respect, and end no
 * later.
 * @param regionPath the wanted region and all above it; empty where none is wanted
 */
export function mayGive(
  own: readonly GrantFacts[],
  wanted: GrantScopeDto,
  unit: GrantedUnit,
  regionPath: readonly string[],
  at: Moment,
): boolean {
  const reach = reachOf(wanted, unit, regionPath);
  const mayActFor = (grant: GrantFacts): boolean => grant.unitId === unit.id || unitLiesWithin(grant, unit);
  return own.some((grant) => isInForce(grant, at) && contains(grant, wanted, reach) && mayActFor(grant));
}

/** Everything that bounds the wanted grant in place: each is a bound by itself, and all hold at once. */
export interface PlaceReach {
  readonly regionPaths: readonly (readonly string[])[];
  readonly sectorSets: readonly (readonly Sector[])[];
}

type Place = Pick<GrantScopeDto, 'role' | 'regionCode' | 'sector'>;

/** The roles of a unit are bounded by it, whatever else they name. */
export function reachOf({ role, regionCode, sector }: Place, unit: GrantedUnit, path: readonly string[]): PlaceReach {
  const ofUnit = unitRoles.includes(role);
  return {
    regionPaths: [...(regionCode === null ? [] : [path]), ...(ofUnit ? [unit.regionPath] : [])],
    sectorSets: [...(sector === null ? [] : [[sector]]), ...(ofUnit ? [unit.sectors] : [])],
  };
}

function contains(grant: GrantFacts, wanted: GrantScopeDto, reach: PlaceReach): boolean {
  if (!ruleOf('grant.give').roles.includes(grant.role)) return false;
  if (!(HANDS_ON[grant.role] ?? []).includes(wanted.role)) return false;
  if (grant.editionId !== null && wanted.editionId !== grant.editionId) return false;
  if (grant.activity !== null && wanted.activity !== grant.activity) return false;
  return endsNoLater(wanted.validUntil, grant.validUntil) && placeLiesWithin(grant, reach);
}

function endsNoLater(wanted: string | null, own: string | null): boolean {
  if (own === null) return true;
  return wanted !== null && Date.parse(wanted) <= Date.parse(own);
}

/** The unit that somebody is to act for: one within the grant's bounds, and for the roles of a unit theirs or one below. */
export function unitLiesWithin(grant: GrantFacts, unit: GrantedUnit): boolean {
  return grant.unitId === unit.id ? isWithinBounds(grant, unit) : coversPlace(grant, unit);
}

/** Every bound of the giver is implied by one of the wanted grant: a region below it, sectors that are all among its own. */
export function placeLiesWithin(grant: GrantFacts, { regionPaths, sectorSets }: PlaceReach): boolean {
  const ofUnit = unitRoles.includes(grant.role);
  const regions = [grant.regionCode, ofUnit ? grant.unitRegionCode : null].filter((code) => code !== null);
  const allowed = [grant.sector === null ? null : [grant.sector], ofUnit ? grant.unitSectors : null];
  return (
    regions.every((code) => regionPaths.some((path) => path.includes(code))) &&
    allowed.every((own) => own === null || sectorSets.some((set) => set.every((sector) => own.includes(sector))))
  );
}
