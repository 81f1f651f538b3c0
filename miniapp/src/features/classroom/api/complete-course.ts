import type { CompletionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** Issues the certificate once; asked again, gives the same one. */
export function completeCourse(courseId: string): Promise<CompletionDto> {
  return request<CompletionDto>(Paths.classroom.complete(courseId), { method: 'POST', sameHoweverOften: true });
}
