import type { StaffDto, StaffGrantDto, StaffSessionDto } from '@good-netizen/shared/identity/staff.dto';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { Staff } from '../../domain/staff/staff.js';
import type { StaffSession } from '../../domain/staff/staff-session.js';

/** No hash, secret or count of failures is in it. */
export function presentStaff(staff: Staff, unitName: string): StaffDto {
  const { id, loginName, displayName, unitId, status } = staff;
  return { id, loginName, displayName, unitId, unitName, status };
}

export function presentStaffGrant(grant: GrantScopeDto & { id: string }, unitName: string): StaffGrantDto {
  const { id, role, unitId, editionId, activity, regionCode, sector, validUntil } = grant;
  return { id, role, unitId, unitName, editionId, activity, regionCode, sector, validUntil };
}

export function presentStaffSession(session: StaffSession, currentSessionId: string): StaffSessionDto {
  return {
    id: session.id,
    device: session.device,
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    current: session.id === currentSessionId,
  };
}
