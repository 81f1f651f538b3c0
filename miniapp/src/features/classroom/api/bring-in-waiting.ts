import { ApiError, sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { lessonCopy } from '../lesson.copy';
import { HeartbeatQueue } from '../player/heartbeat-queue';
import { dropLearning, keepLearning, type KeptLearning, waitingLessons } from '../player/kept-learning';
import { sendOfflineBatch } from './send-offline-batch';

let underWay: Promise<void> | null = null;

/**
 * Tells the server what was learnt on this telephone without a network, lesson by lesson. What it takes is forgotten here;
 * what it refuses for good is forgotten too, with its reason said. Without a network everything stays.
 *
 * @throws ApiError when the server cannot be reached
 */
export function bringInWaiting(): Promise<void> {
  underWay ??= bringInAll().finally(() => (underWay = null));
  return underWay;
}

async function bringInAll(): Promise<void> {
  let seconds = 0;
  for (const [lessonId, kept] of waitingLessons()) seconds += await bringIn(lessonId, kept);
  if (seconds >= 1) notify(lessonCopy.broughtIn(seconds), 'success');
}

/** @returns the seconds that were credited */
async function bringIn(lessonId: string, kept: KeptLearning): Promise<number> {
  const queue = new HeartbeatQueue();
  queue.resume(kept);
  let seconds = 0;
  while (queue.hasWaiting) {
    const batch = queue.nextBatch({ positionSeconds: kept.positionSeconds, rate: 1 });
    if (!batch) break;
    // Kept before it is sent: when its answer is lost, it is not sent under the same number with other words.
    keepLearning(lessonId, { ...kept, ...queue.unsent });
    try {
      const answer = await sendOfflineBatch(kept.sessionId, batch);
      queue.accepted(answer.acceptedSeq);
      seconds += answer.creditedSeconds;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      dropLearning(lessonId);
      notify(sentenceFor(error), 'warning');
      return seconds;
    }
  }
  keepLearning(lessonId, { ...kept, ...queue.unsent });
  return seconds;
}

/**
 * The classroom has heard it and will not take it, today or later: the session is another's, over, or too old. An older
 * server that does not know the way, or one that is busy, has not heard it.
 */
export const isRefusal = (error: unknown): boolean =>
  error instanceof ApiError && error.status < 500 && /^(CLASSROOM\.|COMMON\.INVALID_INPUT$)/.test(error.code);
