import { Paths } from '@good-netizen/shared/paths';
import type { CastAnswerDto, CastBallotDto } from '@good-netizen/shared/selection/selection.dto';
import { request } from '@/lib/http/request';

/** Casts one ballot. The same body with the same client key gives the same receipt, so a retry never doubles it. */
export function castBallot(selectionId: string, body: CastBallotDto): Promise<CastAnswerDto> {
  return request<CastAnswerDto>(Paths.selection.ballots(selectionId), { method: 'POST', body });
}
