import type { ModerationStatusDto } from '@good-netizen/shared/moderation/moderation.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export async function appeal(ticketId: string, text: string): Promise<void> {
  const body = { text };
  const ticket = await request<ModerationStatusDto>(Paths.moderation.appeal(ticketId), { method: 'POST', body });
  queryClient.setQueryData(['moderation', 'ticket', ticketId], ticket);
}
