import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { AnswerSurveyDto, ResearchDto, ResearchSummaryDto } from '@good-netizen/shared/pledge/research.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export function useResearchList() {
  return useQuery({
    queryKey: ['research', 'list'],
    queryFn: ({ signal }) => request<ResearchSummaryDto[]>(Paths.research.list, { signal }),
  });
}

/** `person`: whether it is answered already depends on who asks. */
export function useResearch(id: string, person: string | null) {
  return useQuery({
    queryKey: ['research', 'one', id, person],
    queryFn: ({ signal }) => request<ResearchDto>(Paths.research.detail(id), { signal }),
  });
}

export async function answerSurvey(id: string, answers: AnswerSurveyDto): Promise<void> {
  await request<void>(Paths.research.answers(id), { method: 'POST', body: answers });
  await queryClient.invalidateQueries({ queryKey: ['research'] });
}
