import Taro from '@tarojs/taro';
import { useCallback, useEffect, useRef, type MutableRefObject } from 'react';
import type { ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { useSession } from '@/lib/session/session-store';
import type { Player } from '../player/learning-line';
import { useLearningSession, type SessionLink } from './use-learning-session';
import { useVisibility } from './use-visibility';

export type Link = 'guest' | SessionLink;

interface Heartbeat {
  link: Link;
  /** Seconds that were covered and did not reach the server yet. */
  waiting: number;
  progress: ProgressDto | null;
  start: () => Promise<void>;
}

/** Tells the server every ten seconds, on hiding and on leaving what was covered; for signed-in learners only. */
export function useHeartbeat(
  lessonId: string,
  player: MutableRefObject<Player>,
  onResume: (position: number) => void,
): Heartbeat {
  const status = useSession((state) => state.status);
  const { link, waiting, progress, hasSession, start, beat } = useLearningSession(lessonId, player, onResume);
  // Who it is stays unknown without a network: the session that was begun before goes on all the same.
  const isLearner = status !== 'signed-out';
  const active = isLearner && link !== 'elsewhere';
  const latest = useRef({ active, beat });
  latest.current = { active, beat };
  useEffect(() => {
    if (isLearner) void start();
  }, [isLearner, start]);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setInterval(() => player.current.visible && void beat(), Limits.heartbeatSeconds * 1000);
    return () => clearInterval(timer);
  }, [active, beat, player]);
  const tellNow = useCallback(
    (seen: boolean): void => {
      if (latest.current.active && hasSession()) void latest.current.beat(seen);
    },
    [hasSession],
  );
  useEffect(() => {
    const back = ({ isConnected }: { isConnected: boolean }): void => {
      if (isConnected && latest.current.active) void latest.current.beat();
    };
    Taro.onNetworkStatusChange(back);
    return () => Taro.offNetworkStatusChange(back);
  }, []);
  // A heartbeat speaks of the time before it: on hiding that was seen and counts, on coming back it was not.
  useVisibility((visible) => {
    player.current.visible = visible;
    tellNow(!visible);
  });
  useEffect(() => {
    const facts = player.current;
    return () => {
      if (!facts.visible) return;
      facts.visible = false;
      tellNow(true);
    };
  }, [player, tellNow]);
  return { link: status === 'signed-out' ? 'guest' : link, waiting, progress, start };
}
