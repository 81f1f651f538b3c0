import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BlockDto, LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import { RangeCollector } from '../player/range-collector';
import { blockAt, timelineOf } from '../player/timeline';
import { useHeartbeat } from './use-heartbeat';

const TICK_MS = 500;

const isPlayed = (block: BlockDto | undefined): boolean => block?.kind === 'audio' || block?.kind === 'video';
const isRead = (block: BlockDto | undefined): boolean => block !== undefined && !isPlayed(block);

/** One block at a time: what is read counts by dwelling on it, what is played by its own clock. */
export function useLessonPlayer(lesson: LessonDto) {
  const timeline = useMemo(() => timelineOf(lesson.blocks), [lesson]);
  const player = useRef({ collector: new RangeCollector(), rate: 1, visible: true });
  const [index, setIndex] = useState(0);
  const [rate, setRate] = useState(1);
  const [resumeAt, setResumeAt] = useState(0);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const block = lesson.blocks[index];
  const span = timeline[index];
  player.current.rate = isRead(block) ? 1 : rate;

  const resume = useCallback(
    (position: number): void => {
      if (player.current.collector.position > 5 || position >= lesson.seconds) return;
      const at = blockAt(timeline, position);
      player.current.collector.seek(position);
      setResumeAt(position - (timeline[at]?.start ?? 0));
      setIndex(at);
    },
    [lesson.seconds, timeline],
  );
  const heartbeat = useHeartbeat(lesson.id, player, resume);

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

  const show = (next: number): void => {
    player.current.collector.seek(timeline[next]?.start ?? 0);
    setResumeAt(0);
    setIndex(next);
  };
  const playedTo = (seconds: number): void => {
    if (span) advance(Math.min(span.end, span.start + seconds));
  };
  const waits = block?.kind === 'checkpoint' && !answered.includes(block.id);
  const answer = (): void => {
    if (block) setAnswered((before) => [...before, block.id]);
  };
  const played = isPlayed(block);
  return { index, block, played, rate, setRate, resumeAt, show, playedTo, waits, answer, ...heartbeat };
}
