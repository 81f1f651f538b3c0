import { useCallback, useRef, useState, type MutableRefObject } from 'react';
import type { HeartbeatAnswerDto, ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import { ApiError, isTransient } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { bringInWaiting, isRefusal } from '../api/bring-in-waiting';
import { sendHeartbeat } from '../api/send-heartbeat';
import { sendOfflineBatch } from '../api/send-offline-batch';
import { startSession } from '../api/start-session';
import { lessonCopy } from '../lesson.copy';
import { HeartbeatQueue } from '../player/heartbeat-queue';
import { isTimely, keepLearning, keptLearning, secondsOf } from '../player/kept-learning';
import type { RangeCollector } from '../player/range-collector';

/** How the line to the server is. `offline`: what is learnt is kept here and counts later; `weak`: it does not count. */
export type SessionLink = 'starting' | 'good' | 'weak' | 'offline' | 'elsewhere';

export interface Player {
  collector: RangeCollector;
  rate: number;
  visible: boolean;
}

/** A heartbeat that comes later than this may find its time gone, so a batch is sent instead. */
const LIVE_MS = (Limits.heartbeatMaxGapSeconds - Limits.heartbeatSeconds) * 1000;

/** How far the server has come, when it says so in a refusal. */
function acceptedSeqOf(error: unknown): number {
  const seq = error instanceof ApiError ? error.details?.acceptedSeq : undefined;
  return typeof seq === 'number' ? seq : 0;
}

/** What a refused or lost message says about the line. One out of order is only renumbered. */
function linkAfter(error: unknown): SessionLink {
  if (codeOf(error) === PhoneErrorCode.LEARNING_ON_ANOTHER_DEVICE) return 'elsewhere';
  if (codeOf(error) === PhoneErrorCode.HEARTBEAT_OUT_OF_ORDER) return 'good';
  return isTransient(error) ? 'offline' : 'weak';
}

const codeOf = (error: unknown): string => (error instanceof ApiError ? error.code : '');

/**
 * A learning session on the server: begins it, and tells it what was covered since the last time. Without a network the
 * session that was begun on this telephone before goes on, and what is covered is kept until it can be told.
 */
export function useLearningSession(
  lessonId: string,
  player: MutableRefObject<Player>,
  onResume: (position: number) => void,
) {
  const [link, setLink] = useState<SessionLink>('starting');
  const [waiting, setWaiting] = useState(0);
  const [progress, setProgress] = useState<ProgressDto | null>(null);
  const session = useRef<string | null>(null);
  const beganAt = useRef(0);
  const heardAt = useRef(0);
  const starting = useRef(false);
  const queue = useRef(new HeartbeatQueue());

  /** Written down at once, so that nothing is lost when the page ends before an answer comes. */
  const keep = useCallback((): void => {
    if (session.current === null) return;
    const { unsent } = queue.current;
    const facts = { sessionId: session.current, positionSeconds: player.current.collector.position };
    keepLearning(lessonId, { ...facts, ...unsent, beganAt: beganAt.current });
    setWaiting(secondsOf(unsent.parts));
  }, [lessonId, player]);

  const goOnWithoutNetwork = useCallback((): void => {
    const kept = keptLearning(lessonId);
    if (!kept || !isTimely(kept)) return setLink('weak');
    if (session.current === null) {
      queue.current.resume(kept);
      onResume(kept.positionSeconds);
    }
    session.current = kept.sessionId;
    beganAt.current = kept.beganAt;
    heardAt.current = 0;
    setWaiting(secondsOf(queue.current.unsent.parts));
    setLink('offline');
  }, [lessonId, onResume]);

  const start = useCallback(async (): Promise<void> => {
    if (starting.current) return;
    starting.current = true;
    try {
      keep();
      // A new session ends the one before, and with it what waits in it.
      await bringInWaiting();
      const started = await startSession(lessonId);
      const first = session.current === null;
      session.current = started.sessionId;
      queue.current.clear();
      queue.current.restart();
      beganAt.current = Date.now();
      heardAt.current = Date.now();
      keep();
      setProgress(started.progress);
      setLink('good');
      if (first) onResume(started.progress.positionSeconds);
    } catch (error) {
      if (isTransient(error)) goOnWithoutNetwork();
      else setLink('weak');
    } finally {
      starting.current = false;
    }
  }, [lessonId, onResume, keep, goOnWithoutNetwork]);

  /** Tells it as a heartbeat, or as a batch when the server was not heard for too long. Null: nothing can be sent now. */
  const tell = useCallback(
    async (sessionId: string, seen: boolean): Promise<HeartbeatAnswerDto | null> => {
      const { collector, rate } = player.current;
      const positionSeconds = collector.position;
      const visible = seen || queue.current.hasWaiting;
      queue.current.add(rate, collector.take());
      const isLive = Date.now() - heardAt.current < LIVE_MS;
      const heartbeat = isLive ? queue.current.next([], { positionSeconds, rate, visible }) : null;
      const batch = isLive ? null : queue.current.nextBatch({ positionSeconds, rate });
      keep();
      if (heartbeat) return sendHeartbeat(sessionId, heartbeat);
      if (!batch) return null;
      const answer = await sendOfflineBatch(sessionId, batch);
      if (answer.creditedSeconds >= 1) notify(lessonCopy.broughtIn(answer.creditedSeconds), 'success');
      return answer;
    },
    [player, keep],
  );

  const beat = useCallback(
    async (seen = true): Promise<void> => {
      if (session.current === null) return start();
      try {
        const answer = await tell(session.current, seen);
        if (!answer) return;
        queue.current.accepted(answer.acceptedSeq);
        heardAt.current = Date.now();
        keep();
        setProgress(answer.progress);
        setLink('good');
      } catch (error) {
        queue.current.failed(acceptedSeqOf(error));
        setLink(linkAfter(error));
        keep();
        const isOver = isRefusal(error) && linkAfter(error) === 'weak';
        if (isOver) await start();
        return;
      }
      // What came while this one was under way and the page was hidden or left: no later beat would carry it.
      if (queue.current.hasWaiting && !player.current.visible) await beat();
    },
    [player, start, tell, keep],
  );
  return { link, waiting, progress, session, start, beat };
}
