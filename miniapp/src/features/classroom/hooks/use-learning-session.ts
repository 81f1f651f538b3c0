import { useCallback, useRef, useState, type MutableRefObject } from 'react';
import type { ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import { ApiError } from '@/lib/http/api-error';
import { sendHeartbeat } from '../api/send-heartbeat';
import { startSession } from '../api/start-session';
import { HeartbeatQueue } from '../player/heartbeat-queue';
import type { RangeCollector } from '../player/range-collector';

/** How the line to the server is. */
export type SessionLink = 'starting' | 'good' | 'weak' | 'elsewhere';

export interface Player {
  collector: RangeCollector;
  rate: number;
  visible: boolean;
}

/** How far the server has come, when it says so in a refusal. */
function acceptedSeqOf(error: unknown): number {
  const seq = error instanceof ApiError ? error.details?.acceptedSeq : undefined;
  return typeof seq === 'number' ? seq : 0;
}

/** What a refused or lost heartbeat says about the line. One out of order is only renumbered. */
function linkAfter(code: string): SessionLink {
  if (code === PhoneErrorCode.LEARNING_ON_ANOTHER_DEVICE) return 'elsewhere';
  return code === PhoneErrorCode.HEARTBEAT_OUT_OF_ORDER ? 'good' : 'weak';
}

const codeOf = (error: unknown): string => (error instanceof ApiError ? error.code : '');

/** A learning session on the server: begins it, and tells it what was covered since the last time. */
export function useLearningSession(
  lessonId: string,
  player: MutableRefObject<Player>,
  onResume: (position: number) => void,
) {
  const [link, setLink] = useState<SessionLink>('starting');
  const [progress, setProgress] = useState<ProgressDto | null>(null);
  const session = useRef<string | null>(null);
  const starting = useRef(false);
  const queue = useRef(new HeartbeatQueue());

  const start = useCallback(async (): Promise<void> => {
    if (starting.current) return;
    starting.current = true;
    try {
      const started = await startSession(lessonId);
      const first = session.current === null;
      session.current = started.sessionId;
      queue.current.restart();
      setProgress(started.progress);
      setLink('good');
      if (first) onResume(started.progress.positionSeconds);
    } catch {
      setLink('weak');
    } finally {
      starting.current = false;
    }
  }, [lessonId, onResume]);

  const beat = useCallback(
    async (seen = true): Promise<void> => {
      const { collector, rate } = player.current;
      if (session.current === null) return start();
      const visible = seen || queue.current.hasWaiting;
      const facts = { positionSeconds: collector.position, rate, visible };
      const heartbeat = queue.current.next(collector.take(), facts);
      if (!heartbeat) return;
      try {
        const answer = await sendHeartbeat(session.current, heartbeat);
        queue.current.accepted(answer.acceptedSeq);
        setProgress(answer.progress);
        setLink('good');
      } catch (error) {
        queue.current.failed(acceptedSeqOf(error));
        setLink(linkAfter(codeOf(error)));
        if (codeOf(error) === PhoneErrorCode.LEARNING_SESSION_NOT_FOUND) await start();
        return;
      }
      // What came while this one was under way and the page was hidden or left: no later beat would carry it.
      if (queue.current.hasWaiting && !player.current.visible) await beat();
    },
    [player, start],
  );
  return { link, progress, session, start, beat };
}
