import type { HeartbeatAnswerDto, HeartbeatDto, OfflineBatchDto } from '@good-netizen/shared/classroom/classroom.dto';
import { notify } from '@/lib/notice-store';
import { lessonCopy } from '../lesson.copy';
import { sendHeartbeat } from './send-heartbeat';
import { sendOfflineBatch } from './send-offline-batch';

/** Sends what is to be told now; of what counts after a time without a network the learner hears. */
export async function tellServer(
  sessionId: string,
  message: { heartbeat: HeartbeatDto } | { batch: OfflineBatchDto },
): Promise<HeartbeatAnswerDto> {
  if ('heartbeat' in message) return sendHeartbeat(sessionId, message.heartbeat);
  const answer = await sendOfflineBatch(sessionId, message.batch);
  if (answer.creditedSeconds >= 1) notify(lessonCopy.broughtIn(answer.creditedSeconds), 'success');
  return answer;
}
