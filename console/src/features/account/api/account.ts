import { useQuery } from '@tanstack/react-query';
import type {
  RecoveryCodesDto,
  StaffChangePasswordDto,
  StaffSessionDto,
} from '@good-netizen/shared/identity/staff.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const SESSIONS = ['account', 'sessions'];

export function useSessions() {
  return useQuery({
    queryKey: SESSIONS,
    queryFn: ({ signal }) => request<StaffSessionDto[]>(Paths.desk.auth.sessions, { signal }),
  });
}

export async function endSession(id: string): Promise<void> {
  await request<void>(Paths.desk.auth.session(id), { method: 'DELETE' });
  await queryClient.invalidateQueries({ queryKey: SESSIONS });
}

export async function endOtherSessions(): Promise<void> {
  await request<void>(Paths.desk.auth.otherSessions, { method: 'DELETE' });
  await queryClient.invalidateQueries({ queryKey: SESSIONS });
}

export async function changePassword(body: StaffChangePasswordDto): Promise<void> {
  await request<void>(Paths.desk.auth.password, { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: SESSIONS });
}

export const renewRecoveryCodes = (password: string): Promise<RecoveryCodesDto> =>
  request(Paths.desk.auth.recoveryCodes, { method: 'POST', body: { password } });
