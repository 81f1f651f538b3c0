import type { HeartbeatAnswerDto, HeartbeatDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function sendHeartbeat(sessionId: string, body: HeartbeatDto): Promise<HeartbeatAnswerDto> {
  return request<HeartbeatAnswerDto>(Paths.classroom.heartbeat(sessionId), { method: 'POST', body });
}
