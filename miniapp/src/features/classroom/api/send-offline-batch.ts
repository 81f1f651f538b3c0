import type { HeartbeatAnswerDto, OfflineBatchDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** A batch has its number: the same one sent again changes nothing. */
export function sendOfflineBatch(sessionId: string, body: OfflineBatchDto): Promise<HeartbeatAnswerDto> {
  return request<HeartbeatAnswerDto>(Paths.classroom.offlineBatches(sessionId), { method: 'POST', body });
}
