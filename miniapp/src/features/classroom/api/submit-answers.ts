import type { MarkedAttemptDto, SubmitAnswersDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';
import { newIdempotencyKey } from '@/lib/random-bytes';

/** The same answers may be handed in again: the server answers with the same marks. */
export async function submitAnswers(attemptId: string, body: SubmitAnswersDto): Promise<MarkedAttemptDto> {
  try {
    const path = Paths.classroom.submitAttempt(attemptId);
    return await request<MarkedAttemptDto>(path, { method: 'POST', body, idempotencyKey: await newIdempotencyKey() });
  } finally {
    // After a failure too: the answers may have arrived and only the marks been lost.
    void queryClient.invalidateQueries({ queryKey: ['classroom', 'mine'] });
  }
}
