import { useCallback, useRef, useState, type MutableRefObject } from 'react';
import type { ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import { ApiError, isTransient } from '@/lib/http/api-error';
import { bringInWaiting, isRefusal } from '../api/bring-in-waiting';
import { startSession } from '../api/start-session';
import { tellServer } from '../api/tell-server';
import { LearningLine, type Player } from '../player/learning-line';

/** How the line to the server is. `offline`: what is learnt is kept here and counts later; `weak`: it does not count. */
export type SessionLink = 'starting' | 'good' | 'weak' | 'offline' | 'elsewhere';

/** How far the server has come, when it says so in a refusal. */
function acceptedSeqOf(error: unknown): number {
  const seq = error instanceof ApiError ? error.details?.acceptedSeq : undefined;
  return typeof seq === 'number' ? seq : 0;
}

/** What a refused or lost message says about the line. One out of order is only renumbered. */
function linkAfter(error: unknown): SessionLink {
  const code = error instanceof ApiError ? error.code : '';
  if (code === PhoneErrorCode.LEARNING_ON_ANOTHER_DEVICE) return 'elsewhere';
  if (code === PhoneErrorCode.HEARTBEAT_OUT_OF_ORDER) return 'good';
  return isTransient(error) ? 'offline' : 'weak';
}

/** A server that is there and does not take what waits is no reason not to learn. */
async function bringInFirst(): Promise<void> {
  try {
    await bringInWaiting();
  } catch (error) {
    if (isTransient(error)) throw error;
  }
}

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
  const line = useRef(new LearningLine(lessonId));
  const starting = useRef(false);

  const start = useCallback(async (): Promise<void> => {
    if (starting.current) return;
    starting.current = true;
    const first = line.current.sessionId === null;
    const resume = (position: number): void => (first ? onResume(position) : undefined);
    try {
      line.current.keep(player.current.collector.position);
      // A new session ends the one before, and with it what waits in it.
      await bringInFirst();
      const started = await startSession(lessonId);
      line.current.begin(started.sessionId, started.progress.positionSeconds);
      setProgress(started.progress);
      setLink('good');
      resume(started.progress.positionSeconds);
    } catch (error) {
      const position = isTransient(error) ? line.current.goOn() : null;
      setLink(position === null ? 'weak' : 'offline');
      if (position !== null) resume(position);
    } finally {
      starting.current = false;
      setWaiting(line.current.waitingSeconds);
    }
  }, [lessonId, onResume, player]);

  const beat = useCallback(
    async (seen = true): Promise<void> => {
      const { sessionId } = line.current;
      if (sessionId === null) return start();
      const message = line.current.next(player.current, seen);
      if (!message) return;
      try {
        const answer = await tellServer(sessionId, message);
        line.current.heard(answer.acceptedSeq, player.current.collector.position);
        setProgress(answer.progress);
        setLink('good');
      } catch (error) {
        line.current.lost(acceptedSeqOf(error), player.current.collector.position);
        setLink(linkAfter(error));
        if (isRefusal(error) && linkAfter(error) === 'weak') await start();
        return;
      } finally {
        setWaiting(line.current.waitingSeconds);
      }
      // What came while this one was under way and the page was hidden or left: no later beat would carry it.
      if (line.current.hasWaiting && !player.current.visible) await beat();
    },
    [player, start],
  );
  const hasSession = useCallback((): boolean => line.current.sessionId !== null, []);
  return { link, waiting, progress, hasSession, start, beat };
}
