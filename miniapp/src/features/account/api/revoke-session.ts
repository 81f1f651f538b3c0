import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export async function revokeSession(sessionId: string): Promise<void> {
  await request<void>(Paths.me.session(sessionId), { method: 'DELETE', sameHoweverOften: true });
  await queryClient.invalidateQueries({ queryKey: ['me', 'sessions'] });
}
