import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import type { NewCourse, NewQuestion } from '../../classroom/services/create-course.service.js';
import type { BlockContent, CourseContent, QuestionContent } from './content/content-types.js';
import { courses, questions } from './content/courses.js';

const mediaUrl = (asset: string): string => apiUrl(Paths.classroom.media(asset));

function blockOf(block: BlockContent): BlockDto {
  if (block.kind === 'card' || block.kind === 'scenario') return block;
  if (block.kind === 'checkpoint') return { ...block, questionId: '', stem: '', options: [] };
  const { asset, ...rest } = block;
  if (rest.kind === 'image') return { ...rest, url: mediaUrl(asset) };
  const { kind, id, seconds, alt, captions, poster } = rest;
  if (kind === 'audio') return { kind, id, seconds, url: mediaUrl(asset), alt, captions };
  return { kind, id, seconds, url: mediaUrl(asset), poster: poster === null ? null : mediaUrl(poster), alt, captions };
}

function questionOf({ checkpoint, ...question }: QuestionContent): NewQuestion {
  return { ...question, ...checkpoint };
}

function courseOf(course: CourseContent, index: number, publishedAt: Date): NewCourse {
  const { key, title, summary, quality, audience, activityOrdinal, publisher, lessons } = course;
  return {
    key,
    ordinal: index + 1,
    title,
    summary,
    quality,
    audience,
    activityOrdinal,
    publisher,
    demonstration: true,
    publishedAt,
    lessons: lessons.map((lesson) => ({ title: lesson.title, blocks: lesson.blocks.map(blockOf), quiz: lesson.quiz })),
    questions: questions.filter((question) => question.courseKey === key).map(questionOf),
  };
}

/** The demonstration courses with their question banks. */
export function demonstrationCourses(publishedAt: Date): NewCourse[] {
  return courses.map((course, index) => courseOf(course, index, publishedAt));
}
