import { rangesLength } from '@good-netizen/shared/classroom/coverage';
import { isFinished } from '@good-netizen/shared/classroom/move-on';
import type { Completion } from './completion.js';
import type { Course } from './course.js';
import type { LessonFacts } from './lesson-facts.js';
import type { LessonProgress } from './lesson-progress.js';
import type { QuizAttempt } from './quiz-attempt.js';
import { type XapiActivity, type XapiFacts, xapiStatement } from './xapi-statement.js';

/** What an export has of its own: where, and who is who in it. */
export interface RecordsOfExport {
  readonly origin: string;
  /** The same person has the same name throughout one export, and another one in the next. */
  pseudonymOf(netizenId: string): string;
  newStatementId(): string;
}

/** What one learner did in one lesson. */
export interface LessonRecord {
  readonly progress: LessonProgress;
  /** When they first began it; null where that is no longer known. */
  readonly begunAt: Date | null;
  readonly attempts: readonly QuizAttempt[];
}

type Told = Omit<XapiFacts, 'id' | 'homePage' | 'pseudonym'>;

/** Everything there is to tell of these learners in this lesson, learner by learner. */
export function lessonStatements(
  own: RecordsOfExport,
  course: Course,
  lesson: LessonFacts,
  records: readonly LessonRecord[],
): object[] {
  const parent = courseActivity(own, course, lesson.courseVersion);
  const activity: XapiActivity = {
    id: `${own.origin}/api/classroom/lessons/${lesson.id}`,
    name: lesson.title,
    type: 'lesson',
  };
  return records.flatMap((record) =>
    [...begun(activity, record), ...learnt(activity, lesson, record), ...answered(activity, record)].map((told) =>
      statementOf(own, record.progress.netizenId, { ...told, parent }),
    ),
  );
}

/** That these learners finished the course. */
export function courseStatements(own: RecordsOfExport, course: Course, completions: readonly Completion[]): object[] {
  return completions.map(({ netizenId, courseVersion, completedAt }) => {
    const activity = courseActivity(own, course, courseVersion);
    return statementOf(own, netizenId, { verb: 'completed', activity, result: { completion: true }, at: completedAt });
  });
}

function begun(activity: XapiActivity, { progress, begunAt }: LessonRecord): Told[] {
  return [{ verb: 'initialized', activity, at: begunAt ?? progress.updatedAt }];
}

function learnt(activity: XapiActivity, { seconds: length }: LessonFacts, { progress }: LessonRecord): Told[] {
  const seconds = rangesLength(progress.covered);
  const at = progress.updatedAt;
  if (isFinished(progress.status)) return [{ verb: 'completed', activity, result: { completion: true, seconds }, at }];
  if (seconds === 0 || length === 0) return [];
  const share = Math.min(100, Math.floor((100 * seconds) / length));
  return [{ verb: 'progressed', activity, result: { completion: false, seconds, progress: share }, at }];
}

function answered(lesson: XapiActivity, { attempts }: LessonRecord): Told[] {
  const activity: XapiActivity = { id: `${lesson.id}/quiz`, name: `${lesson.name} · 小测验`, type: 'assessment' };
  return attempts.flatMap(({ score, passed, drawnAt, submittedAt }): Told[] => {
    if (score === null || passed === null || submittedAt === null) return [];
    const seconds = (submittedAt.getTime() - drawnAt.getTime()) / 1000;
    return [
      { verb: passed ? 'passed' : 'failed', activity, result: { score, success: passed, seconds }, at: submittedAt },
    ];
  });
}

const courseActivity = ({ origin }: RecordsOfExport, { id, title }: Course, version: number): XapiActivity => ({
  id: `${origin}/api/classroom/courses/${id}/versions/${version}`,
  name: title,
  type: 'course',
});

function statementOf(own: RecordsOfExport, netizenId: string, told: Told): object {
  return xapiStatement({
    ...{ id: own.newStatementId(), homePage: own.origin, pseudonym: own.pseudonymOf(netizenId) },
    ...told,
  });
}
