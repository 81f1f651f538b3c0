import type {
  BlockDto,
  CaptionDto,
  CourseDto,
  CourseSummaryDto,
  LessonDto,
  LessonSummaryDto,
} from '@good-netizen/shared/classroom/classroom.dto';
import type { Course } from '../domain/course.js';
import type { LessonFacts } from '../domain/lesson-facts.js';
import type { MicroLesson } from '../domain/micro-lesson.js';

/** @param lessons of this course, in order */
export function presentCourseSummary(course: Course, lessons: readonly LessonFacts[]): CourseSummaryDto {
  return {
    id: course.id,
    title: course.title,
    summary: course.summary,
    quality: course.quality,
    audience: course.audience,
    lessonCount: lessons.length,
    minutes: Math.ceil(lessons.reduce((sum, lesson) => sum + lesson.seconds, 0) / 60),
    activityOrdinal: course.activityOrdinal,
  };
}

export function presentCourse(course: Course, lessons: readonly LessonFacts[]): CourseDto {
  return {
    ...presentCourseSummary(course, lessons),
    publisher: course.publisher,
    version: course.version,
    lessons: lessons.map(presentLessonSummary),
    demonstration: course.demonstration,
  };
}

function presentLessonSummary({ id, ordinal, title, seconds, quiz }: LessonFacts): LessonSummaryDto {
  return { id, ordinal, title, seconds, hasQuiz: quiz !== null };
}

/** @param questionCount how many questions the quiz will really ask */
export function presentLesson(
  lesson: MicroLesson,
  course: Course,
  questionCount: number,
  nextLessonId: string | null,
): LessonDto {
  return {
    id: lesson.id,
    courseId: course.id,
    courseTitle: course.title,
    ordinal: lesson.ordinal,
    title: lesson.title,
    quality: lesson.quality,
    version: lesson.version,
    seconds: lesson.seconds,
    blocks: lesson.blocks.map(presentBlock),
    quiz: lesson.quiz && { questionCount, passMark: lesson.quiz.passMark },
    nextLessonId,
  };
}

function presentBlock(block: BlockDto): BlockDto {
  const { id, seconds } = block;
  switch (block.kind) {
    case 'card':
      return {
        kind: 'card',
        id,
        seconds,
        title: block.title,
        paragraphs: [...block.paragraphs],
        ...(block.html === undefined ? {} : { html: block.html }),
      };
    case 'image':
      return { kind: 'image', id, seconds, url: block.url, alt: block.alt, caption: block.caption };
    case 'audio':
      return {
        kind: 'audio',
        id,
        seconds,
        url: block.url,
        alt: block.alt,
        captions: block.captions.map(presentCaption),
      };
    case 'video':
      return {
        kind: 'video',
        id,
        seconds,
        url: block.url,
        poster: block.poster,
        alt: block.alt,
        captions: block.captions.map(presentCaption),
      };
    case 'scenario':
      return {
        kind: 'scenario',
        id,
        seconds,
        situation: block.situation,
        choices: block.choices.map((choice) => ({
          id: choice.id,
          text: choice.text,
          consequence: choice.consequence,
          advisable: choice.advisable,
        })),
      };
    case 'checkpoint':
      return {
        kind: 'checkpoint',
        id,
        seconds,
        questionId: block.questionId,
        ...(block.questionKind === undefined ? {} : { questionKind: block.questionKind }),
        stem: block.stem,
        options: block.options.map(presentOption),
      };
  }
}

const presentOption = ({ id, text }: { id: string; text: string }): { id: string; text: string } => ({ id, text });

function presentCaption({ startMs, endMs, text }: CaptionDto): CaptionDto {
  return { startMs, endMs, text };
}
