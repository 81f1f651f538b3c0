import type {
  DecideAppealDto,
  DecideTicketDto,
  HideTicketDto,
  TicketDetailDto,
} from '@good-netizen/shared/moderation/moderation.dto';
import { Paths } from '@good-netizen/shared/paths';
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

export const lockTicket = (id: string): Promise<TicketDetailDto> => act(Paths.desk.moderation.lock(id));

export const releaseTicket = (id: string): Promise<TicketDetailDto> => act(Paths.desk.moderation.release(id));

export const decideTicket = (id: string, body: DecideTicketDto): Promise<TicketDetailDto> =>
  act(Paths.desk.moderation.decide(id), body);

export const hideTicket = (id: string, body: HideTicketDto): Promise<TicketDetailDto> =>
  act(Paths.desk.moderation.hide(id), body);

export const restoreTicket = (id: string): Promise<TicketDetailDto> => act(Paths.desk.moderation.restore(id));

export const judgeAppeal = (id: string, body: DecideAppealDto): Promise<TicketDetailDto> =>
  act(Paths.desk.moderation.appeal(id), body);
