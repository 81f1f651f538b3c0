import { useQuery } from '@tanstack/react-query';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { StaffRowDto } from '@good-netizen/shared/identity/staff.dto';
import type { GiveGrantDto } from '@good-netizen/shared/organisation/organisation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const refresh = async (): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: ['grants'] });
  await queryClient.invalidateQueries({ queryKey: ['staff'] });
};

export async function giveGrant(body: GiveGrantDto): Promise<void> {
  await request<{ id: string }>(DeskPaths.grants.list, { method: 'POST', body });
  await refresh();
}

export async function revokeGrant(id: string, reason: string): Promise<void> {
  await request<void>(DeskPaths.grants.revoke(id), { method: 'POST', body: { reason } });
  await refresh();
}

/** People whose name holds the words, for choosing one. */
export function usePeople(q: string) {
  return useQuery({
    queryKey: ['staff', 'choice', q],
    queryFn: ({ signal }) =>
      request<PageDto<StaffRowDto>>(DeskPaths.staff.list, { query: { q, size: 50 }, signal }).then(({ rows }) => rows),
  });
}
