import type { MarkedAttemptDto, SubmitAnswersDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export async function submitAnswers(attemptId: string, body: SubmitAnswersDto): Promise<MarkedAttemptDto> {
  try {
    return await request<MarkedAttemptDto>(Paths.classroom.submitAttempt(attemptId), { method: 'POST', body });
  } finally {
    // After a failure too: the answers may have arrived and only the marks been lost.
    void queryClient.invalidateQueries({ queryKey: ['classroom', 'mine'] });
  }
}
