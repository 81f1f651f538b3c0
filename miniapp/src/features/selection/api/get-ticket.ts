import { Paths } from '@good-netizen/shared/paths';
import type { TicketDto } from '@good-netizen/shared/selection/selection.dto';
import { request } from '@/lib/http/request';

export function getTicket(selectionId: string): Promise<TicketDto> {
  return request<TicketDto>(Paths.selection.ticket(selectionId), { method: 'POST', body: {} });
}
