import { useCallback, useEffect, useRef, useState } from 'react';
import type { BlockDto, LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import { Limits } from '@good-netizen/shared/limits';
import { passTurn, sendCoLessonBeat } from '../api/co-lesson';
import { HeartbeatQueue } from '../player/heartbeat-queue';
import { RangeCollector } from '../player/range-collector';
import { useVisibility } from './use-visibility';

const TICK_MS = 500;
const isPlayed = (block: BlockDto | undefined): boolean => block?.kind === 'audio' || block?.kind === 'video';

/** A co-lesson on the phone that it was opened on: the block of the turn, told to the server every ten seconds. */
export function useCoLesson(opened: CoLessonDto, lesson: LessonDto) {
  const [coLesson, setCoLesson] = useState(opened);
  const [weak, setWeak] = useState(false);
  const turn = coLesson.turns[coLesson.turn];
  const { from, to } = turn ?? { from: 0, to: 0 };
  const block = lesson.blocks.find(({ id }) => id === turn?.blockId);
  const player = useRef({ collector: new RangeCollector(from), visible: true });
  const queue = useRef<HeartbeatQueue | null>(null);
  queue.current ??= queueAfter(opened.lastSeq);
  const active = coLesson.status === 'ACTIVE';
  useEffect(() => player.current.collector.seek(from), [from]);

  const beat = useCallback(
    async (visible = true): Promise<void> => {
      const { collector } = player.current;
      const heartbeat = queue.current?.next(collector.take(), {
        positionSeconds: collector.position,
        rate: 1,
        visible,
      });
      if (!heartbeat) return;
      try {
        const answer = await sendCoLessonBeat(opened.id, heartbeat);
        queue.current?.accepted(answer.acceptedSeq);
        setCoLesson(answer.coLesson);
        setWeak(false);
        const now = answer.coLesson.turns[answer.coLesson.turn];
        // Through, and still not enough by the server's clock: what is read is gone through once more.
        if (now && !answer.coLesson.mayPass && collector.position >= now.to) collector.seek(now.from);
      } catch {
        queue.current?.failed();
        setWeak(true);
      }
    },
    [opened.id],
  );
  useTicking(active, Limits.heartbeatSeconds * 1000, () => player.current.visible && void beat());
  useVisibility((visible) => {
    player.current.visible = visible;
    if (active) void beat(!visible);
  });
  const advance = useCallback(
    (position: number): void => {
      const { collector, visible } = player.current;
      if (!visible) return collector.seek(position);
      const before = collector.position;
      collector.advance(position);
      // At the end of the block nobody waits for the next ten seconds.
      if (before < to && position >= to) void beat();
    },
    [beat, to],
  );
  useTicking(active && !isPlayed(block), TICK_MS, () => {
    const { position } = player.current.collector;
    if (position < to) advance(Math.min(to, position + TICK_MS / 1000));
  });

  const playedTo = (seconds: number): void => advance(Math.min(to, from + seconds));
  const pass = async (): Promise<void> => setCoLesson(await passTurn(opened.id, coLesson.turn));
  return { coLesson, block, turn, weak, playedTo, pass };
}

/** Again and again while it is on. */
function useTicking(on: boolean, everyMs: number, tick: () => void): void {
  const latest = useRef(tick);
  latest.current = tick;
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(() => latest.current(), everyMs);
    return () => clearInterval(timer);
  }, [on, everyMs]);
}

/** Goes on where the server is: a page that was loaded anew does not count from one again. */
function queueAfter(lastSeq: number): HeartbeatQueue {
  const queue = new HeartbeatQueue();
  queue.accepted(lastSeq);
  return queue;
}
