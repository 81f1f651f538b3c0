import type { CourseVersionAbilitiesDto } from '@good-netizen/shared/authoring/authoring.dto';
import { isInForce, type Moment } from '@good-netizen/shared/organisation/grant-reach';
import { type Permission, ruleOf } from '@good-netizen/shared/organisation/permissions';
import { unitRoles } from '@good-netizen/shared/organisation/roles';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import { courseVersionStates, type CourseVersionStatus } from '@good-netizen/shared/states/course-version.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import type { StaffActor, StaffGrant } from '../identity/staff-actor.js';
import type { AuthorScope } from './domain/author-scope.js';
import { isOwn } from './domain/course-steps.js';
import type { CourseVersion } from './domain/course-version.js';

/** A unit, and the region it is in with all above it. */
export interface PlacedUnit {
  readonly id: string;
  readonly sectors: readonly Sector[];
  readonly regionPath: readonly string[];
}

/**
 * Which courses and banks somebody sees: those of units in the region and the sector of a grant; a unit's staff never beyond
 * their unit's own.
 */
export function scopesOf(
  { grants }: Pick<StaffActor, 'grants'>,
  permission: Permission,
  units: readonly PlacedUnit[],
  at: Moment,
): AuthorScope[] {
  const { roles } = ruleOf(permission);
  return grants
    .filter((grant) => roles.includes(grant.role) && isInForce(grant, at))
    .map((grant) => ({ activity: grant.activity, unitIds: unitsOfGrant(grant, units) }));
}

function unitsOfGrant(grant: StaffGrant, units: readonly PlacedUnit[]): readonly string[] | 'ALL' {
  const { role, regionCode, sector, unitRegionCode, unitSectors } = grant;
  const ofUnit = unitRoles.includes(role);
  if (!ofUnit && regionCode === null && sector === null) return 'ALL';
  const regions = [regionCode, ofUnit ? unitRegionCode : null].filter((code) => code !== null);
  return units
    .filter(
      ({ regionPath, sectors }) =>
        regions.every((code) => regionPath.includes(code)) &&
        (sector === null || sectors.includes(sector)) &&
        (!ofUnit || sectors.some((one) => unitSectors.includes(one))),
    )
    .map(({ id }) => id);
}

/** What somebody can do now with a version, given what their grants allow on it. */
export function abilitiesOf(
  version: Pick<CourseVersion, 'status' | 'authorId' | 'writers' | 'submittedBy'>,
  staffId: string,
  may: { readonly edit: boolean; readonly check: boolean },
): CourseVersionAbilitiesDto {
  const { status } = version;
  const can = (to: CourseVersionStatus): boolean => mayMove(courseVersionStates, status, to);
  return {
    edit: may.edit && status === 'DRAFT',
    submit: may.edit && status === 'DRAFT',
    check: may.check && status === 'PEER_REVIEW' && !isOwn(version, staffId),
    takeBack: may.edit && (can('DRAFT') || status === 'SCHEDULED'),
    schedule: may.edit && can('SCHEDULED'),
    publish: may.edit && can('PUBLISHED'),
    retire: may.edit && can('RETIRED'),
    renew: may.edit && (status === 'PUBLISHED' || status === 'RETIRED'),
    comment: status !== 'RETIRED',
  };
}
