import type {
  DecideAppealDto,
  DecideTicketDto,
  HideTicketDto,
  TicketDetailDto,
} from '@good-netizen/shared/moderation/moderation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

/** Each act answers with the ticket as it is now. After a refusal it is asked anew: somebody else may have been quicker. */
async function act(path: string, body?: unknown): Promise<TicketDetailDto> {
  try {
    return await request<TicketDetailDto>(path, { method: 'POST', body });
  } finally {
    await queryClient.invalidateQueries({ queryKey: ['moderation'] });
  }
}

export const lockTicket = (id: string): Promise<TicketDetailDto> => act(DeskPaths.moderation.lock(id));

export const releaseTicket = (id: string): Promise<TicketDetailDto> => act(DeskPaths.moderation.release(id));

export const decideTicket = (id: string, body: DecideTicketDto): Promise<TicketDetailDto> =>
  act(DeskPaths.moderation.decide(id), body);

export const hideTicket = (id: string, body: HideTicketDto): Promise<TicketDetailDto> =>
  act(DeskPaths.moderation.hide(id), body);

export const restoreTicket = (id: string): Promise<TicketDetailDto> => act(DeskPaths.moderation.restore(id));

export const judgeAppeal = (id: string, body: DecideAppealDto): Promise<TicketDetailDto> =>
  act(DeskPaths.moderation.appeal(id), body);
