import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { CandidateDto } from '@good-netizen/shared/selection/selection.dto';
import { request } from '@/lib/http/request';

export function useCandidate(selectionId: string, candidateId: string) {
  return useQuery({
    queryKey: ['selection', 'candidate', selectionId, candidateId],
    queryFn: ({ signal }) => request<CandidateDto>(Paths.selection.candidate(selectionId, candidateId), { signal }),
  });
}
