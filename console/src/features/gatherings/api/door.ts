import { useQuery } from '@tanstack/react-query';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type {
  DeskStewardDto,
  InviteStewardDto,
  SatisfactionSummaryDto,
  SessionAttendanceDto,
  StewardInvitationDto,
} from '@good-netizen/shared/gathering/check-in.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const paths = DeskPaths.gatherings;
const stewardsKey = (id: string) => ['gatherings', 'stewards', id];

export function useStewards(id: string) {
  return useQuery({
    queryKey: stewardsKey(id),
    queryFn: ({ signal }) => request<DeskStewardDto[]>(paths.stewards(id), { signal }),
  });
}

export async function inviteSteward(id: string, body: InviteStewardDto): Promise<StewardInvitationDto> {
  const invitation = await request<StewardInvitationDto>(paths.stewards(id), { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: stewardsKey(id) });
  return invitation;
}

export async function withdrawSteward(id: string, stewardId: string): Promise<void> {
  await request(paths.steward(id, stewardId), { method: 'DELETE' });
  await queryClient.invalidateQueries({ queryKey: stewardsKey(id) });
}

export function useAttendance(id: string) {
  return useQuery({
    queryKey: ['gatherings', 'attendance', id],
    queryFn: ({ signal }) => request<SessionAttendanceDto[]>(paths.attendance(id), { signal }),
  });
}

export function useSatisfaction(id: string) {
  return useQuery({
    queryKey: ['gatherings', 'satisfaction', id],
    queryFn: ({ signal }) => request<SatisfactionSummaryDto>(paths.satisfaction(id), { signal }),
  });
}
