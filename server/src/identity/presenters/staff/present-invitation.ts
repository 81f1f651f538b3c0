import type { InvitationDto } from '@good-netizen/shared/identity/staff.dto';
import { grantOfInvitation, type Invitation } from '../../domain/staff/invitation.js';

/** Without the code: that was shown once. */
export function presentInvitation(
  invitation: Invitation,
  names: ReadonlyMap<string, string>,
  around: Pick<InvitationDto, 'status' | 'mayRevoke' | 'unitName'>,
): InvitationDto {
  const person = (staffId: string) => ({ staffId, name: names.get(staffId) ?? '' });
  return {
    id: invitation.id,
    grant: grantOfInvitation(invitation),
    note: invitation.note,
    createdBy: person(invitation.createdBy),
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
    usedBy: invitation.usedBy === null ? null : person(invitation.usedBy),
    usedAt: invitation.usedAt?.toISOString() ?? null,
    ...around,
  };
}
