import type { GrantDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { RoleGrant } from '../domain/role-grant.js';

export function presentGrant(
  grant: RoleGrant,
  around: Pick<GrantDto, 'staffName' | 'unitName' | 'givenByName' | 'mayRevoke'>,
): GrantDto {
  const { id, staffId, role, unitId, editionId, activity, regionCode, sector, validUntil, givenAt, givenBy } = grant;
  return {
    id,
    staffId,
    role,
    unitId,
    editionId,
    activity,
    regionCode,
    sector,
    validUntil: validUntil?.toISOString() ?? null,
    givenAt: givenAt.toISOString(),
    givenBy,
    revokedAt: grant.revokedAt?.toISOString() ?? null,
    ...around,
  };
}
