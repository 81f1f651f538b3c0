import type { AttemptDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** Draws questions without their keys. */
export function drawQuiz(lessonId: string): Promise<AttemptDto> {
  return request<AttemptDto>(Paths.classroom.attempts(lessonId), { method: 'POST' });
}
