import type { HeartbeatDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ensureMayBeat } from '../classroom.policy.js';
import { LearningSessionNotFoundError } from '../domain/classroom.errors.js';
import { creditProgress } from '../domain/credit-progress.js';
import type { LessonFacts } from '../domain/lesson-facts.js';
import type { LessonProgress } from '../domain/lesson-progress.js';
import type { BeatingSession } from '../persistence/heartbeat.repository.js';

/** A heartbeat on its way to its batch. */
export interface BeatCommand {
  readonly netizenId: string;
  readonly sessionId: string;
  readonly beat: HeartbeatDto;
}

export interface CreditedBeat {
  readonly progress: LessonProgress;
  readonly lesson: LessonFacts;
  readonly creditedSeconds: number;
}

/** What was read, under the locks of the progress rows. */
export interface BatchFacts {
  readonly sessions: readonly BeatingSession[];
  readonly progress: readonly LessonProgress[];
  readonly lessons: readonly LessonFacts[];
}

export interface DecidedBatch {
  /** In the order of the commands. */
  readonly outcomes: (CreditedBeat | Error)[];
  /** Rows as they are after the batch, each once. */
  readonly progress: LessonProgress[];
  /** Number of the last heartbeat accepted, by session. */
  readonly lastSeqs: Map<string, number>;
}

/** Where a learner's progress in a lesson is found. */
export const placeOf = (row: Pick<LessonProgress, 'netizenId' | 'microLessonId'>): string =>
  `${row.netizenId}/${row.microLessonId}`;

/**
 * Decides heartbeats one after the other, each seeing what those before it have changed: of two with the same number in
 * one batch the second is refused, just as it would be in the next.
 */
export function decideBeats(commands: readonly BeatCommand[], facts: BatchFacts, now: Date): DecidedBatch {
  const sessions = new Map(facts.sessions.map((session) => [session.id, session]));
  const lessons = new Map(facts.lessons.map((lesson) => [lesson.id, lesson]));
  const rows = new Map(facts.progress.map((row) => [placeOf(row), row]));
  const changed = new Map<string, LessonProgress>();
  const lastSeqs = new Map<string, number>();
  const decide = ({ netizenId, sessionId, beat }: BeatCommand): CreditedBeat => {
    const session = sessions.get(sessionId);
    if (session?.netizenId !== netizenId) throw new LearningSessionNotFoundError();
    const place = placeOf(session);
    const before = rows.get(place);
    const lesson = lessons.get(session.microLessonId);
    if (!before || !lesson) throw new LearningSessionNotFoundError();
    ensureMayBeat({ status: session.status, lastSeq: lastSeqs.get(sessionId) ?? session.lastSeq }, beat.seq);
    const { progress, creditedSeconds } = creditProgress(before, lesson, beat, now);
    rows.set(place, progress);
    changed.set(place, progress);
    lastSeqs.set(sessionId, beat.seq);
    return { progress, lesson, creditedSeconds };
  };
  const outcomes = commands.map((command) => settled(() => decide(command)));
  return { outcomes, progress: [...changed.values()], lastSeqs };
}

function settled<Outcome>(decide: () => Outcome): Outcome | Error {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
