import type { HeartbeatDto } from '@good-netizen/shared/classroom/classroom.dto';
import { creditHeartbeat } from '@good-netizen/shared/classroom/coverage';
import type { CoLesson } from './co-lesson.js';
import { clipTo, type Turn } from './turns.js';

export interface CoCredit {
  /** What the co-lesson becomes. */
  readonly changes: Pick<CoLesson, 'covered' | 'allowanceMs' | 'lastBeatAt' | 'lastSeq'>;
  readonly creditedSeconds: number;
  /** The heartbeat as the classroom may hear it of each of those who are there. */
  readonly beat: HeartbeatDto;
}

/** The classroom's rule, over what lies in the turn that is on: the server's clock bounds it, whatever is claimed. */
export function creditCoLesson(coLesson: CoLesson, turn: Turn, beat: HeartbeatDto, now: Date): CoCredit {
  const ranges = clipTo(turn, beat.ranges);
  const credit = creditHeartbeat({
    covered: coLesson.covered,
    claimed: beat.visible ? ranges : [],
    elapsedMs: beat.visible ? now.getTime() - coLesson.lastBeatAt.getTime() : 0,
    rate: beat.rate,
    lessonSeconds: coLesson.lessonSeconds,
    allowanceMs: coLesson.allowanceMs,
  });
  const lastBeatAt = now > coLesson.lastBeatAt ? now : coLesson.lastBeatAt;
  return {
    changes: {
      ...{ covered: credit.covered, allowanceMs: Math.floor(credit.allowanceMs) },
      ...{ lastBeatAt, lastSeq: beat.seq },
    },
    creditedSeconds: credit.creditedSeconds,
    beat: { ...beat, ranges },
  };
}
