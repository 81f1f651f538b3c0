import type { AnswerCheckpointDto, MarkedCheckpointDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** Marks the question on the way. Nothing is kept of it, so that it may be sent again. */
export function answerCheckpoint(
  lessonId: string,
  blockId: string,
  body: AnswerCheckpointDto,
): Promise<MarkedCheckpointDto> {
  return request<MarkedCheckpointDto>(Paths.classroom.checkpoint(lessonId, blockId), { method: 'POST', body });
}
