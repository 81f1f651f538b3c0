import { Paths } from '@good-netizen/shared/paths';
import type { CandidateListDto } from '@good-netizen/shared/selection/selection.dto';
import { usePublicQuery } from '@/lib/query/use-public-query';

export function useCandidates(selectionId: string) {
  return usePublicQuery<CandidateListDto>(
    ['selection', 'candidates', selectionId],
    Paths.selection.candidates(selectionId),
  );
}
