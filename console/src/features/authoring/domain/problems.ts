import type { CourseVersionDto, DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import { courseProblems, type LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import type { LessonText } from './lesson-text';

const keyOf = ({ code, lessonId, blockId, field }: LessonProblem): string =>
  [code, lessonId, blockId, lessonId === null ? field : fieldOf({ field })].join(' ');

/** The field within its lesson or block: `lessons[0].blocks[2].choices[1].text` → `choices[1].text`. */
export const fieldOf = ({ field }: Pick<LessonProblem, 'field'>): string =>
  field.replace(/^lessons?(\[\d+\])?\./u, '').replace(/^blocks\[\d+\]\./u, '');

const checked = (course: CourseVersionDto, lessons: readonly DraftLessonDto[]): LessonProblem[] =>
  courseProblems({ title: course.title, summary: course.summary, lessons });

/**
 * What keeps the course from its check as it is written now: the shared rules over what is on the screen, and what only the
 * server can see (a file that is not ready, a question that was retired).
 */
export function problemsNow(
  course: CourseVersionDto,
  lessonId: string | null,
  text: LessonText | null,
): LessonProblem[] {
  const lessons = course.lessonList.map((lesson) => (text && lesson.id === lessonId ? { ...lesson, ...text } : lesson));
  const known = new Set(checked(course, course.lessonList).map(keyOf));
  const blocks = new Set(lessons.flatMap((lesson) => lesson.blocks.map(({ id }) => id)));
  const seenByServer = course.problems.filter(
    (problem) => !known.has(keyOf(problem)) && (problem.blockId === null || blocks.has(problem.blockId)),
  );
  return [...checked(course, lessons), ...seenByServer];
}

/** The problem of a field of a block or lesson, if it has one. */
export const problemAt = (
  problems: readonly LessonProblem[],
  lessonId: string,
  blockId: string | null,
  field: string,
): LessonProblem | undefined =>
  problems.find(
    (problem) => problem.lessonId === lessonId && problem.blockId === blockId && fieldOf(problem) === field,
  );
