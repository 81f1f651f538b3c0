import type { HeartbeatDto, OfflineBatchDto } from '@good-netizen/shared/classroom/classroom.dto';
import { coverageShare, creditHeartbeat } from '@good-netizen/shared/classroom/coverage';
import { creditOffline } from '@good-netizen/shared/classroom/offline-credit';
import { moveOn } from '@good-netizen/shared/classroom/move-on';
import type { LessonFacts } from './lesson-facts.js';
import type { LessonProgress } from './lesson-progress.js';
import { later } from './new-progress.js';

/** Credits a heartbeat by the server's clock alone. A page that nobody sees earns nothing, its time is gone. */
export function creditProgress(
  progress: LessonProgress,
  lesson: LessonFacts,
  beat: HeartbeatDto,
  now: Date,
): { progress: LessonProgress; creditedSeconds: number } {
  const credit = creditHeartbeat({
    covered: progress.covered,
    claimed: beat.visible ? beat.ranges : [],
    elapsedMs: beat.visible ? now.getTime() - progress.lastBeatAt.getTime() : 0,
    rate: beat.rate,
    lessonSeconds: lesson.seconds,
    allowanceMs: progress.allowanceMs,
  });
  const next: LessonProgress = {
    ...progress,
    covered: credit.covered,
    allowanceMs: Math.floor(credit.allowanceMs),
    lastBeatAt: later(progress.lastBeatAt, now),
    positionMs: positionWithin(lesson, beat.positionSeconds),
    updatedAt: now,
  };
  return { progress: withStatus(next, lesson), creditedSeconds: credit.creditedSeconds };
}

/**
 * Credits what was covered without a network, out of the time from `from` on. All time until now is then judged for this
 * lesson: a heartbeat that follows counts from here.
 * @returns how much of that time it took, milliseconds
 */
export function creditOfflineProgress(
  progress: LessonProgress,
  lesson: LessonFacts,
  batch: OfflineBatchDto,
  { from, now }: { from: Date; now: Date },
): { progress: LessonProgress; creditedSeconds: number; spentMs: number } {
  const { covered, allowanceMs, creditedSeconds, spentMs } = creditOffline({
    covered: progress.covered,
    parts: batch.parts,
    windowMs: now.getTime() - from.getTime(),
    lessonSeconds: lesson.seconds,
    allowanceMs: progress.allowanceMs,
  });
  const next: LessonProgress = {
    ...progress,
    covered,
    allowanceMs,
    lastBeatAt: later(progress.lastBeatAt, now),
    positionMs: positionWithin(lesson, batch.positionSeconds),
    updatedAt: now,
  };
  return { progress: withStatus(next, lesson), creditedSeconds, spentMs };
}

/** The best score counts. */
export function scoreProgress(progress: LessonProgress, lesson: LessonFacts, score: number, now: Date): LessonProgress {
  return withStatus({ ...progress, bestScore: Math.max(score, progress.bestScore ?? 0), updatedAt: now }, lesson);
}

const positionWithin = ({ seconds }: LessonFacts, position: number): number =>
  Math.round(Math.min(Math.max(position, 0), seconds) * 1000);

function withStatus(progress: LessonProgress, lesson: LessonFacts): LessonProgress {
  const status = moveOn({
    current: progress.status,
    coverage: coverageShare(progress.covered, lesson.seconds),
    passMark: lesson.quiz?.passMark ?? null,
    bestScore: progress.bestScore,
  });
  return { ...progress, status };
}
