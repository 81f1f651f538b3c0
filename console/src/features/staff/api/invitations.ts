import type { InviteStaffDto, NewInvitationDto } from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export async function inviteStaff(body: InviteStaffDto): Promise<NewInvitationDto> {
  const invitation = await request<NewInvitationDto>(DeskPaths.invitations.list, { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: ['invitations'] });
  return invitation;
}

export async function revokeInvitation(id: string, reason: string): Promise<void> {
  await request<void>(DeskPaths.invitations.revoke(id), { method: 'POST', body: { reason } });
  await queryClient.invalidateQueries({ queryKey: ['invitations'] });
}
