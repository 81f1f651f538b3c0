import type {
  GiveGuardianConsentDto,
  GuardianInvitationDto,
  GuardianInvitationViewDto,
} from '@good-netizen/shared/identity/guardian.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['me', 'guardianship'] });

/** Makes a new code; the one before stops to work. */
export async function inviteGuardian(): Promise<void> {
  await request<GuardianInvitationDto>(Paths.me.guardianInvitations, { method: 'POST' });
  await refresh();
}

export function viewInvitation(code: string): Promise<GuardianInvitationViewDto> {
  return request<GuardianInvitationViewDto>(Paths.guardian.invitation(code));
}

export async function giveGuardianConsent(code: string, consent: GiveGuardianConsentDto): Promise<void> {
  await request<void>(Paths.guardian.consent(code), { method: 'POST', body: consent });
  await refresh();
}

export async function withdrawGuardianConsent(id: string): Promise<void> {
  await request<void>(Paths.me.withdrawGuardianConsent(id), { method: 'POST' });
  await refresh();
}
