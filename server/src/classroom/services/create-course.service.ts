import { Injectable } from '@nestjs/common';
import type { BlockDto, QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/id.js';
import { type CheckpointQuestion, withCheckpoints } from '../domain/checkpoints.js';
import type { Course } from '../domain/course.js';
import type { MicroLesson, QuizRules } from '../domain/micro-lesson.js';
import type { Question, QuestionOption } from '../domain/question.js';
import { CourseRepository } from '../persistence/course.repository.js';

export interface NewQuestion {
  kind: QuestionKind;
  stem: string;
  options: readonly QuestionOption[];
  /** Ids of the right options. */
  answer: readonly string[];
  explanation: string;
  quality: Quality;
  difficulty: number;
  /** Only for the lesson at this place (from 1); without it for every quiz of the course. */
  lessonOrdinal?: number;
  /** Only with a lesson: asked on the way by this checkpoint block, never in a quiz. */
  blockId?: string;
  /** The question of the authors' bank that it is a copy of. */
  bankQuestionId?: string;
}

export interface NewCourse {
  /** What the authors call it; unique. */
  key: string;
  /** Place in the list, from 1. */
  ordinal: number;
  title: string;
  summary: string;
  quality: Quality;
  audience: string;
  activityOrdinal: number;
  publisher: string;
  demonstration: boolean;
  publishedAt: Date | null;
  lessons: readonly { title: string; blocks: readonly BlockDto[]; quiz: QuizRules | null }[];
  questions: readonly NewQuestion[];
}

/** Writes a course with its lessons and question bank. A bank that cannot be asked or marked is an error of the author's. */
@Injectable()
export class CreateCourseService {
  constructor(private readonly courses: CourseRepository) {}

  async create(tx: EntityManager, input: NewCourse): Promise<{ course: Course; lessons: MicroLesson[] }> {
    const { lessons: newLessons, questions: newQuestions, key, ...facts } = input;
    const course: Course = { id: newId(), courseKey: key, version: 1, retiredAt: null, ...facts };
    const drawable = newQuestions.filter(({ blockId }) => blockId === undefined);
    const lessons = newLessons.map((lesson, index): MicroLesson => {
      ensureQuizIsPossible(lesson.quiz, drawable, key);
      const asked = newQuestions.filter((one) => one.lessonOrdinal === index + 1).flatMap(withBlock);
      return {
        id: newId(),
        courseId: course.id,
        courseVersion: course.version,
        lessonKey: newId(),
        ordinal: index + 1,
        version: 1,
        title: lesson.title,
        quality: input.quality,
        seconds: lesson.blocks.reduce((sum, block) => sum + block.seconds, 0),
        blocks: withCheckpoints(lesson.blocks, asked),
        quiz: lesson.quiz,
      };
    });
    if (lessons.length === 0) throw new Error(`course ${key} has no lessons`);
    const questions = newQuestions.map((question) => questionOf(question, course.id, lessons));
    await this.courses.insert(tx, course, lessons, questions);
    return { course, lessons };
  }
}

const withBlock = ({ blockId, kind, stem, options }: NewQuestion): CheckpointQuestion[] =>
  blockId === undefined ? [] : [{ blockId, kind, stem, options }];

function questionOf(input: NewQuestion, courseId: string, lessons: readonly MicroLesson[]): Question {
  const { options, answer, lessonOrdinal, blockId, kind, stem, explanation, quality, difficulty } = input;
  const ids = options.map((option) => option.id);
  if (answer.length === 0 || answer.some((id) => !ids.includes(id)) || new Set(ids).size !== ids.length) {
    throw new Error(`the key of this question does not fit its options: ${stem}`);
  }
  const lesson = lessons.find((candidate) => candidate.ordinal === lessonOrdinal);
  if (lessonOrdinal !== undefined && !lesson) throw new Error(`this question belongs to no lesson: ${stem}`);
  return {
    id: newId(),
    courseId,
    microLessonId: lesson?.id ?? null,
    blockId: blockId ?? null,
    courseVersion: 1,
    bankQuestionId: input.bankQuestionId ?? null,
    kind,
    situation: null,
    stem,
    options: [...options],
    answerKey: [...answer],
    explanation,
    quality,
    difficulty,
  };
}

function ensureQuizIsPossible(quiz: QuizRules | null, questions: readonly NewQuestion[], key: string): void {
  if (!quiz) return;
  const { drawCount, passMark } = quiz;
  if (drawCount < 1 || drawCount > Math.min(questions.length, Limits.quizMaxQuestions)) {
    throw new Error(`course ${key}: a quiz of ${drawCount} cannot be drawn from ${questions.length} questions`);
  }
  if (passMark < 0 || passMark > 100) throw new Error(`course ${key}: a pass mark is a percentage, not ${passMark}`);
}
