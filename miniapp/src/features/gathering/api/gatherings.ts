import type { GatheringCardDto, GatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { Paths } from '@good-netizen/shared/paths';
import { usePublicQuery } from '@/lib/query/use-public-query';

/** Everything that was published and is not long over. */
export const useGatherings = () => usePublicQuery<GatheringCardDto[]>(['gathering', 'list'], Paths.gathering.list);

export const useGathering = (id: string) =>
  usePublicQuery<GatheringDto>(['gathering', 'one', id], Paths.gathering.detail(id));
