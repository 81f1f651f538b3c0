import { Paths } from '@good-netizen/shared/paths';
import type { GiveOpinionDto, MyOpinionDto } from '@good-netizen/shared/pledge/consultation.dto';
import type { ModerationStatusDto } from '@good-netizen/shared/moderation/moderation.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';
import { useOwnQuery } from '@/lib/session/use-own-query';

const MINE = ['consultation', 'mine'];

/** Everything this person has said, about every draft. */
export function useMyOpinions() {
  return useOwnQuery({
    queryKey: MINE,
    queryFn: ({ signal }) => request<MyOpinionDto[]>(Paths.me.opinions, { signal }),
  });
}

/** Why words of one's own were not made public. */
export function useMyTickets() {
  return useOwnQuery({
    queryKey: ['moderation', 'mine'],
    queryFn: ({ signal }) => request<ModerationStatusDto[]>(Paths.moderation.mine, { signal }),
  });
}

/** Says or changes what one thinks of a clause. */
export async function giveOpinion(consultationId: string, clauseKey: string, opinion: GiveOpinionDto): Promise<void> {
  const path = Paths.consultation.opinion(consultationId, clauseKey);
  await request<MyOpinionDto[]>(path, { method: 'PUT', body: opinion, sameHoweverOften: true });
  await queryClient.invalidateQueries({ queryKey: ['consultation'] });
}

export async function takeOpinionBack(consultationId: string, clauseKey: string): Promise<void> {
  await request<void>(Paths.consultation.opinion(consultationId, clauseKey), {
    method: 'DELETE',
    sameHoweverOften: true,
  });
  await queryClient.invalidateQueries({ queryKey: ['consultation'] });
}
