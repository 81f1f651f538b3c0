import { Injectable } from '@nestjs/common';
import type { MarkedCheckpointDto } from '@good-netizen/shared/classroom/classroom.dto';
import { isCorrect } from '@good-netizen/shared/classroom/quiz-score';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AnswerUnaskedError, LessonNotFoundError } from '../domain/classroom.errors.js';
import { CourseRepository } from '../persistence/course.repository.js';

/** Somebody answers the question on the way and learns at once whether that was right. Nothing is kept of it. */
@Injectable()
export class MarkCheckpointService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
  ) {}

  /** Throws LessonNotFoundError, AnswerUnaskedError for an option that the question does not have. */
  mark(lessonId: string, blockId: string, optionIds: readonly string[]): Promise<MarkedCheckpointDto> {
    return this.unitOfWork.read(async (tx) => {
      const lesson = await this.courses.findLessonFacts(tx, lessonId);
      const question = lesson && (await this.courses.findCheckpoint(tx, lesson.id, blockId));
      if (!question) throw new LessonNotFoundError();
      const known = new Set(question.options.map(({ id }) => id));
      if (optionIds.some((id) => !known.has(id))) throw new AnswerUnaskedError('optionIds');
      return {
        correct: isCorrect(question.answerKey, optionIds, question.kind),
        correctOptionIds: [...question.answerKey],
        explanation: question.explanation,
      };
    });
  }
}
