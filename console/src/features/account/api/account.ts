import { useQuery } from '@tanstack/react-query';
import type {
  RecoveryCodesDto,
  StaffChangePasswordDto,
  StaffSessionDto,
} from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const SESSIONS = ['account', 'sessions'];

export function useSessions() {
  return useQuery({
    queryKey: SESSIONS,
    queryFn: ({ signal }) => request<StaffSessionDto[]>(DeskPaths.auth.sessions, { signal }),
  });
}

export async function endSession(id: string): Promise<void> {
  await request<void>(DeskPaths.auth.session(id), { method: 'DELETE' });
  await queryClient.invalidateQueries({ queryKey: SESSIONS });
}

export async function endOtherSessions(): Promise<void> {
  await request<void>(DeskPaths.auth.otherSessions, { method: 'DELETE' });
  await queryClient.invalidateQueries({ queryKey: SESSIONS });
}

export async function changePassword(body: StaffChangePasswordDto): Promise<void> {
  await request<void>(DeskPaths.auth.password, { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: SESSIONS });
}

export const renewRecoveryCodes = (password: string): Promise<RecoveryCodesDto> =>
  request(DeskPaths.auth.recoveryCodes, { method: 'POST', body: { password } });
