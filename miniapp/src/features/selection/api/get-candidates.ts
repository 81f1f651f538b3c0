import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { CandidateListDto } from '@good-netizen/shared/selection/selection.dto';
import { request } from '@/lib/http/request';

export function useCandidates(selectionId: string) {
  return useQuery({
    queryKey: ['selection', 'candidates', selectionId],
    queryFn: ({ signal }) => request<CandidateListDto>(Paths.selection.candidates(selectionId), { signal }),
  });
}
