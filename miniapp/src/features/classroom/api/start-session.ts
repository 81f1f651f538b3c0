import type { StartedSessionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** The newest session of a learner in a lesson wins; an older one elsewhere ends. */
export function startSession(lessonId: string): Promise<StartedSessionDto> {
  return request<StartedSessionDto>(Paths.classroom.sessions(lessonId), { method: 'POST', sameHoweverOften: true });
}
