import { useQuery } from '@tanstack/react-query';
import type { SessionDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function useSessions() {
  return useQuery({
    queryKey: ['me', 'sessions'],
    queryFn: ({ signal }) => request<SessionDto[]>(Paths.me.sessions, { signal }),
  });
}
