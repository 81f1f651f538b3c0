import { useQuery } from '@tanstack/react-query';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type {
  ModerationPolicyDto,
  TicketCountsDto,
  TicketDetailDto,
  TicketRowDto,
} from '@good-netizen/shared/moderation/moderation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

const COUNTS_EVERY_MS = 60_000;

export function useTicket(id: string) {
  return useQuery({
    queryKey: ['moderation', 'ticket', id],
    queryFn: ({ signal }) => request<TicketDetailDto>(DeskPaths.moderation.detail(id), { signal }),
  });
}

export function useTicketCounts() {
  return useQuery({
    queryKey: ['moderation', 'counts'],
    queryFn: ({ signal }) => request<TicketCountsDto>(DeskPaths.moderation.counts, { signal }),
    refetchInterval: COUNTS_EVERY_MS,
  });
}

export function usePolicy() {
  return useQuery({
    queryKey: ['moderation', 'policy'],
    queryFn: ({ signal }) => request<ModerationPolicyDto>(Paths.moderation.policy, { signal }),
  });
}

/** The most urgent ticket beside this one that nobody is reading; `null`: there is none. */
export async function findNextTicket(besides: string): Promise<string | null> {
  const query = { view: 'WAITING', size: 20 };
  const { rows } = await request<PageDto<TicketRowDto>>(DeskPaths.moderation.list, { query });
  return rows.find(({ id, lockedBy }) => id !== besides && lockedBy === null)?.id ?? null;
}
