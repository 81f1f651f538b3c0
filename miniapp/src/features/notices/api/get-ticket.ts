import { useQuery } from '@tanstack/react-query';
import type { ModerationStatusDto } from '@good-netizen/shared/moderation/moderation.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function useTicket(ticketId: string) {
  return useQuery({
    queryKey: ['moderation', 'ticket', ticketId],
    queryFn: ({ signal }) => request<ModerationStatusDto>(Paths.moderation.ticket(ticketId), { signal }),
  });
}
