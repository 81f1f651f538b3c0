import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type {
  CreateGroupPledgeDto,
  GroupInvitationDto,
  GroupPledgeCheckDto,
  GroupPledgeDto,
} from '@good-netizen/shared/pledge/group-pledge.dto';
import { absoluteUrl, request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';
import { useOwnQuery } from '@/lib/session/use-own-query';

export function useMyGroups() {
  return useOwnQuery({
    queryKey: ['groups', 'mine'],
    queryFn: ({ signal }) => request<GroupPledgeDto[]>(Paths.me.groupPledges, { signal }),
  });
}

export function useGroup(groupId: string) {
  return useOwnQuery({
    queryKey: ['groups', 'one', groupId],
    queryFn: ({ signal }) => request<GroupPledgeDto>(Paths.pledge.group(groupId), { signal }),
  });
}

export function useGroupCheck(token: string) {
  return useQuery({
    queryKey: ['groups', 'check', token],
    queryFn: ({ signal }) => request<GroupPledgeCheckDto>(Paths.pledge.groupCheck(token), { signal }),
  });
}

export function useInvitation(code: string | null) {
  return useQuery({
    queryKey: ['groups', 'invitation', code],
    enabled: code !== null,
    queryFn: ({ signal }) => request<GroupInvitationDto>(Paths.pledge.invitation(code ?? ''), { signal }),
  });
}

export async function startGroup(wish: CreateGroupPledgeDto, idempotencyKey: string): Promise<GroupPledgeDto> {
  const options = { method: 'POST', body: wish, idempotencyKey } as const;
  const group = await request<GroupPledgeDto>(Paths.pledge.groups, options);
  await queryClient.invalidateQueries({ queryKey: ['groups'] });
  return group;
}

export async function joinGroup(code: string, showName: boolean): Promise<GroupPledgeDto> {
  const group = await request<GroupPledgeDto>(Paths.pledge.joinGroup(code), { method: 'POST', body: { showName } });
  await queryClient.invalidateQueries({ queryKey: ['groups'] });
  return group;
}

export const invitationPicture = (code: string): string => absoluteUrl(Paths.pledge.invitationPicture(code));
export const groupCertificate = (token: string): string => absoluteUrl(Paths.pledge.groupCertificate(token));
