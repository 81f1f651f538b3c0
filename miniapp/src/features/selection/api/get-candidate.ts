import { Paths } from '@good-netizen/shared/paths';
import type { CandidateDto } from '@good-netizen/shared/selection/selection.dto';
import { usePublicQuery } from '@/lib/query/use-public-query';

export function useCandidate(selectionId: string, candidateId: string) {
  return usePublicQuery<CandidateDto>(
    ['selection', 'candidate', selectionId, candidateId],
    Paths.selection.candidate(selectionId, candidateId),
  );
}
