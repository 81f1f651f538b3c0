import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState, type MutableRefObject } from 'react';
import type { ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Limits } from '@good-netizen/shared/limits';
import { ApiError } from '@/lib/http/api-error';
import { isH5 } from '@/lib/platform';
import { useSession } from '@/lib/session/session-store';
import { sendHeartbeat } from '../api/send-heartbeat';
import { startSession } from '../api/start-session';
import { HeartbeatQueue } from '../player/heartbeat-queue';
import type { RangeCollector } from '../player/range-collector';

export type Link = 'guest' | 'starting' | 'good' | 'weak' | 'elsewhere';

interface Player {
  collector: RangeCollector;
  rate: number;
  visible: boolean;
}

interface Heartbeat {
  link: Link;
  progress: ProgressDto | null;
  start: () => Promise<void>;
}

function acceptedSeqOf(error: unknown): number {
  const seq = error instanceof ApiError ? error.details?.acceptedSeq : undefined;
  return typeof seq === 'number' ? seq : 0;
}

const codeOf = (error: unknown): string => (error instanceof ApiError ? error.code : '');

/** Tells the server every ten seconds what was covered, for signed-in learners only. */
export function useHeartbeat(
  lessonId: string,
  player: MutableRefObject<Player>,
  onResume: (position: number) => void,
): Heartbeat {
  const signedIn = useSession((state) => state.status === 'signed-in');
  const [link, setLink] = useState<Link>('starting');
  const [progress, setProgress] = useState<ProgressDto | null>(null);
  const session = useRef<string | null>(null);
  const queue = useRef(new HeartbeatQueue());

  const start = useCallback(async (): Promise<void> => {
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
    }
  }, [lessonId, onResume]);

  const beat = useCallback(async (): Promise<void> => {
    const { collector, rate, visible } = player.current;
    if (session.current === null) return start();
    const heartbeat = queue.current.next(collector.take(), { positionSeconds: collector.position, rate, visible });
    if (!heartbeat) return;
    try {
      const answer = await sendHeartbeat(session.current, heartbeat);
      queue.current.accepted(answer.acceptedSeq);
      setProgress(answer.progress);
      setLink('good');
    } catch (error) {
      queue.current.failed(acceptedSeqOf(error));
      setLink(codeOf(error) === ErrorCode.LEARNING_ON_ANOTHER_DEVICE ? 'elsewhere' : 'weak');
      if (codeOf(error) === ErrorCode.LEARNING_SESSION_NOT_FOUND) await start();
    }
  }, [player, start]);

  const stopped = link === 'elsewhere' || !signedIn;
  useEffect(() => {
    if (signedIn) void start();
  }, [signedIn, start]);
  useEffect(() => {
    if (stopped) return undefined;
    const timer = setInterval(() => player.current.visible && void beat(), Limits.heartbeatSeconds * 1000);
    return () => {
      clearInterval(timer);
      if (session.current !== null) void beat();
    };
  }, [stopped, beat, player]);
  useVisibility((visible) => {
    player.current.visible = visible;
    if (!stopped && session.current !== null) void beat();
  });
  return { link: signedIn ? link : 'guest', progress, start };
}

function useVisibility(onChange: (visible: boolean) => void): void {
  useDidHide(() => onChange(false));
  useDidShow(() => onChange(true));
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    if (!isH5) return undefined;
    const listen = (): void => latest.current(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', listen);
    return () => document.removeEventListener('visibilitychange', listen);
  }, []);
}
