import type {
  CourseVersionAbilitiesDto,
  CourseVersionDto,
  CourseVersionRowDto,
  DraftCommentDto,
  DraftLessonDto,
} from '@good-netizen/shared/authoring/authoring.dto';
import type { LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import type { CourseVersion } from '../domain/course-version.js';
import type { DraftComment } from '../domain/draft-comment.js';
import type { DraftLesson } from '../domain/draft-lesson.js';

export interface RowFacts {
  readonly unitName: string;
  readonly lessons: number;
  readonly seconds: number;
  readonly openComments: number;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export function presentVersionRow(version: CourseVersion, facts: RowFacts): CourseVersionRowDto {
  return {
    id: version.id,
    courseId: version.courseId,
    number: version.number,
    status: version.status,
    title: version.title,
    quality: version.quality,
    audience: version.audience,
    unitId: version.unitId,
    unitName: facts.unitName,
    authorName: version.authorName,
    lessons: facts.lessons,
    minutes: Math.ceil(facts.seconds / 60),
    publishAt: iso(version.publishAt),
    publishedAt: iso(version.publishedAt),
    updatedAt: version.updatedAt.toISOString(),
    openComments: facts.openComments,
  };
}

export interface VersionParts {
  readonly unitName: string;
  readonly lessons: readonly DraftLesson[];
  readonly comments: readonly DraftComment[];
  readonly problems: LessonProblem[];
  readonly abilities: CourseVersionAbilitiesDto;
}

export function presentVersion(version: CourseVersion, parts: VersionParts): CourseVersionDto {
  const { unitName, lessons, comments, problems, abilities } = parts;
  const facts = {
    unitName,
    lessons: lessons.length,
    seconds: lessons.reduce((sum, { seconds }) => sum + seconds, 0),
    openComments: comments.filter(({ resolvedAt }) => resolvedAt === null).length,
  };
  return {
    ...presentVersionRow(version, facts),
    summary: version.summary,
    activityOrdinal: version.activityOrdinal,
    regionCode: version.regionCode,
    revision: version.revision,
    lessonList: lessons.map(presentDraftLesson),
    comments: comments.map(presentComment),
    returnedReason: version.returnedReason,
    submittedByName: version.submittedByName,
    checkedByName: version.checkedByName,
    checkedAt: iso(version.checkedAt),
    problems,
    abilities,
  };
}

export function presentDraftLesson(lesson: DraftLesson): DraftLessonDto {
  const { id, lessonKey, ordinal, title, blocks, quiz, seconds, revision, updatedAt, updatedByName } = lesson;
  const at = updatedAt.toISOString();
  return { id, lessonKey, ordinal, title, blocks, quiz, seconds, revision, updatedAt: at, updatedByName };
}

export function presentComment(comment: DraftComment): DraftCommentDto {
  const { id, lessonKey, blockId, staffName, text, at, resolvedAt, resolvedByName } = comment;
  const dates = { at: at.toISOString(), resolvedAt: iso(resolvedAt) };
  return { id, lessonKey, blockId, authorName: staffName, text, resolvedByName, ...dates };
}
