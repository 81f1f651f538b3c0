import { isFinished } from '@good-netizen/shared/classroom/move-on';
import type { LessonFacts } from './lesson-facts.js';
import type { LessonProgress } from './lesson-progress.js';

type Lesson = Pick<LessonFacts, 'id' | 'courseVersion'>;
type Progress = Pick<LessonProgress, 'microLessonId' | 'status'>;

/**
 * The version of a course that a learner is at: the newest one they have finished, else the newest one they have begun, else
 * the one that is given out now. What was begun is never taken away by a new version.
 */
export function versionOf(current: number, lessons: readonly Lesson[], progress: readonly Progress[]): number {
  const versions = [...new Set(lessons.map(({ courseVersion }) => courseVersion))].sort((a, b) => b - a);
  const known = new Map(progress.map(({ microLessonId, status }) => [microLessonId, status]));
  const of = (version: number): Lesson[] => lessons.filter(({ courseVersion }) => courseVersion === version);
  const finished = versions.find((version) =>
    of(version).every(({ id }) => isFinished(known.get(id) ?? 'NOT_STARTED')),
  );
  const begun = versions.find((version) => of(version).some(({ id }) => known.has(id)));
  return finished ?? begun ?? current;
}

/**
 * Courses in which a learner goes on with an earlier version: they have begun no newer one and have no certificate of it.
 * @param begun the lessons that they have begun, of any course
 */
export function pinnedVersions(
  begun: readonly Pick<LessonFacts, 'courseId' | 'courseVersion'>[],
  courses: readonly { readonly id: string; readonly version: number }[],
  completions: readonly { readonly courseId: string; readonly courseVersion: number }[],
): { courseId: string; version: number }[] {
  return courses.flatMap(({ id, version: current }) => {
    const own = begun.filter(({ courseId }) => courseId === id).map(({ courseVersion }) => courseVersion);
    const version = Math.max(0, ...own);
    const done = completions.some(({ courseId, courseVersion }) => courseId === id && courseVersion === version);
    return version > 0 && version < current && !done ? [{ courseId: id, version }] : [];
  });
}
