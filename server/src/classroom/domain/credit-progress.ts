import type { HeartbeatDto } from '@good-netizen/shared/classroom/classroom.dto';
import { coverageShare, creditHeartbeat } from '@good-netizen/shared/classroom/coverage';
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
    positionMs: Math.round(Math.min(Math.max(beat.positionSeconds, 0), lesson.seconds) * 1000),
    updatedAt: now,
  };
  return { progress: withStatus(next, lesson), creditedSeconds: credit.creditedSeconds };
}

/** The best score counts. */
export function scoreProgress(progress: LessonProgress, lesson: LessonFacts, score: number, now: Date): LessonProgress {
  return withStatus({ ...progress, bestScore: Math.max(score, progress.bestScore ?? 0), updatedAt: now }, lesson);
}

function withStatus(progress: LessonProgress, lesson: LessonFacts): LessonProgress {
  const status = moveOn({
    current: progress.status,
    coverage: coverageShare(progress.covered, lesson.seconds),
    passMark: lesson.quiz?.passMark ?? null,
    bestScore: progress.bestScore,
  });
  return { ...progress, status };
}
