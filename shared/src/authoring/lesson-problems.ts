import type { BlockDto } from '../classroom/classroom.dto.js';
import { ErrorCode } from '../error-codes.js';
import { Limits } from '../limits.js';

/** What keeps a draft from its check. `field` is the place as the server names fields: `lessons[0].blocks[2].alt`. */
export interface LessonProblem {
  code: ErrorCode;
  field: string;
  /** The lesson and the block it is in, for whoever shows the draft. */
  lessonId: string | null;
  blockId: string | null;
}

/** A lesson as far as its completeness goes. */
export interface LessonToCheck {
  id: string;
  title: string;
  blocks: readonly BlockDto[];
  quiz: { drawCount: number; passMark: number; questionIds: readonly string[] } | null;
}

export interface CourseToCheck {
  title: string;
  summary: string;
  lessons: readonly LessonToCheck[];
}

/** What keeps a course from being handed to a colleague, in reading order. Empty: it is whole. */
export function courseProblems(course: CourseToCheck): LessonProblem[] {
  const problems: LessonProblem[] = [];
  const say = (code: ErrorCode, field: string, lessonId: string | null = null, blockId: string | null = null): void => {
    problems.push({ code, field, lessonId, blockId });
  };
  if (isBlank(course.title)) say(ErrorCode.COURSE_TEXT_MISSING, 'title');
  if (isBlank(course.summary)) say(ErrorCode.COURSE_TEXT_MISSING, 'summary');
  if (course.lessons.length === 0) say(ErrorCode.COURSE_WITHOUT_LESSONS, 'lessons');
  course.lessons.forEach((lesson, index) => problems.push(...lessonProblems(lesson, `lessons[${index}]`)));
  return problems;
}

/** The same for one lesson. `at`: how the lesson's place is written in fields. */
export function lessonProblems(lesson: LessonToCheck, at = 'lesson'): LessonProblem[] {
  const { id: lessonId, blocks, quiz } = lesson;
  const seconds = blocks.reduce((sum, block) => sum + block.seconds, 0);
  const own = (code: ErrorCode, field: string): LessonProblem => ({
    code,
    field: `${at}.${field}`,
    lessonId,
    blockId: null,
  });
  return [
    ...(isBlank(lesson.title) ? [own(ErrorCode.COURSE_TEXT_MISSING, 'title')] : []),
    ...(blocks.length === 0 ? [own(ErrorCode.LESSON_WITHOUT_BLOCKS, 'blocks')] : []),
    ...(seconds > Limits.lessonMaxSeconds ? [own(ErrorCode.LESSON_TOO_LONG, 'blocks')] : []),
    ...blocks.flatMap((block, index) =>
      blockProblems(block).map(({ code, field }): LessonProblem => ({
        code,
        field: `${at}.blocks[${index}].${field}`,
        lessonId,
        blockId: block.id,
      })),
    ),
    ...(quiz && (quiz.questionIds.length === 0 || quiz.drawCount > quiz.questionIds.length)
      ? [own(ErrorCode.QUIZ_BANK_TOO_SMALL, 'quiz.drawCount')]
      : []),
  ];
}

interface BlockProblem {
  readonly code: ErrorCode;
  readonly field: string;
}

function blockProblems(block: BlockDto): BlockProblem[] {
  const missing = (texts: Readonly<Record<string, string>>): BlockProblem[] =>
    Object.entries(texts).flatMap(([field, text]) =>
      isBlank(text) ? [{ code: ErrorCode.COURSE_TEXT_MISSING, field }] : [],
    );
  const withoutFile = (url: string): BlockProblem[] =>
    url === '' ? [{ code: ErrorCode.BLOCK_WITHOUT_FILE, field: 'url' }] : [];
  const withoutAlt = (alt: string): BlockProblem[] =>
    isBlank(alt) ? [{ code: ErrorCode.BLOCK_WITHOUT_ALT, field: 'alt' }] : [];
  switch (block.kind) {
    case 'card':
      return block.paragraphs.every(isBlank) ? [{ code: ErrorCode.COURSE_TEXT_MISSING, field: 'paragraphs' }] : [];
    case 'image':
      return [...withoutFile(block.url), ...withoutAlt(block.alt)];
    case 'audio':
    case 'video':
      return [
        ...withoutFile(block.url),
        ...withoutAlt(block.alt),
        ...(block.captions.length === 0 ? [{ code: ErrorCode.BLOCK_WITHOUT_CAPTIONS, field: 'captions' }] : []),
      ];
    case 'scenario':
      return [
        ...missing({ situation: block.situation }),
        ...(block.choices.length < 2 ? [{ code: ErrorCode.BLOCK_CHOICES_TOO_FEW, field: 'choices' }] : []),
        ...block.choices.flatMap(({ text, consequence }, index) =>
          missing({ [`choices[${index}].text`]: text, [`choices[${index}].consequence`]: consequence }),
        ),
      ];
    case 'checkpoint':
      return block.questionId === '' ? [{ code: ErrorCode.COURSE_TEXT_MISSING, field: 'questionId' }] : [];
  }
}

const isBlank = (text: string): boolean => text.trim() === '';
