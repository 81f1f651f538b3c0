import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BlockDto, LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import { RangeCollector } from '../player/range-collector';
import { timelineOf } from '../player/timeline';
import { useHeartbeat } from './use-heartbeat';
import { usePlace } from './use-place';

const TICK_MS = 500;

const isPlayed = (block: BlockDto | undefined): boolean => block?.kind === 'audio' || block?.kind === 'video';
const isRead = (block: BlockDto | undefined): boolean => block !== undefined && !isPlayed(block);

/**
 * One block at a time: what is read counts by dwelling on it, what is played by its own clock. Begins at the second `from`;
 * at 0 where the learner was the last time.
 */
export function useLessonPlayer(lesson: LessonDto, from = 0) {
  const timeline = useMemo(() => timelineOf(lesson.blocks), [lesson]);
  const player = useRef({ collector: new RangeCollector(), rate: 1, visible: true });
  const [rate, setRate] = useState(1);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const moved = useCallback((position: number): void => player.current.collector.seek(position), []);
  const place = usePlace(timeline, moved);
  const { seek } = place;
  const block = lesson.blocks[place.index];
  const span = timeline[place.index];
  player.current.rate = isRead(block) ? 1 : rate;

  const resume = useCallback(
    (position: number): void => {
      if (from > 0 || player.current.collector.position > 5 || position >= lesson.seconds) return;
      seek(position);
    },
    [from, lesson.seconds, seek],
  );
  const heartbeat = useHeartbeat(lesson.id, player, resume);
  useEffect(() => {
    if (from > 0 && from < lesson.seconds) seek(from);
  }, [from, lesson.seconds, seek]);

  const advance = useCallback((position: number): void => {
    const { collector, rate: speed, visible } = player.current;
    // What plays on behind another page is not followed, so it does not count.
    if (visible) collector.advance(position, speed);
    else collector.seek(position);
  }, []);
  useEffect(() => {
    if (!isRead(block) || !span) return undefined;
    const timer = setInterval(() => {
      const { collector, visible } = player.current;
      if (visible) advance(Math.min(span.end, collector.position + TICK_MS / 1000));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [block, span, advance]);

  const playedTo = (seconds: number): void => {
    if (span) advance(Math.min(span.end, span.start + seconds));
  };
  const waits = block?.kind === 'checkpoint' && !answered.includes(block.id);
  const answer = (): void => {
    if (block) setAnswered((before) => [...before, block.id]);
  };
  const now = (): number => player.current.collector.position;
  const credit = { now, playedTo, waits, answer };
  return { ...place, ...credit, block, played: isPlayed(block), rate, setRate, ...heartbeat };
}
