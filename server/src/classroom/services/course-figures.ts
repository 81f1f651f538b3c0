import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { markAnswers } from '../domain/quiz-draw.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { FiguresRepository } from '../persistence/figures.repository.js';

/** Hand-ins that are looked at: the first ones, so that figures do not take longer the more people learn. */
const HAND_INS_MAX = 5000;

/** Somebody's first answer to a question, with the score of the whole hand-in. Nobody is named. */
export interface ItemAnswer {
  readonly correct: boolean;
  /** Whole percent. */
  readonly score: number;
}

export interface LessonFigures {
  readonly lessonKey: string;
  readonly title: string;
  readonly started: number;
  readonly finished: number;
}

/** Whom a version of a course reached. For the authors' room, which shows groups of five and more only. */
export interface CourseFiguresOfVersion {
  readonly lessons: readonly LessonFigures[];
  /** How many began it, and a query of who that is: to be counted by region within the database, never to be read. */
  readonly learners: number;
  readonly who: SelectQueryBuilder<object>;
  /** How many learnt on each day (`yyyymmdd`, Asia/Shanghai). */
  readonly days: ReadonlyMap<string, number>;
  readonly completed: number;
}

/** Counts what was learnt and answered. */
@Injectable()
export class CourseFigures {
  constructor(
    private readonly figures: FiguresRepository,
    private readonly courses: CourseRepository,
  ) {}

  /** First answers to questions of the authors' bank, by the bank's ids. */
  async answersTo(tx: EntityManager, bankQuestionIds: readonly string[]): Promise<Map<string, ItemAnswer[]>> {
    const copies = await this.figures.listCopies(tx, bankQuestionIds);
    const lessonIds = [...new Set(copies.flatMap(({ microLessonId }) => microLessonId ?? []))];
    const answers = new Map<string, ItemAnswer[]>();
    const seen = new Set<string>();
    for (const { netizenId, drawn, answers: chosen, score } of await this.figures.listHandIns(
      tx,
      lessonIds,
      HAND_INS_MAX,
    )) {
      const asked = drawn.filter(({ questionId }) => copies.some(({ id }) => id === questionId));
      for (const { question, correct } of markAnswers(asked, chosen ?? [], copies).marked) {
        const bankId = question.bankQuestionId ?? '';
        if (seen.has(`${netizenId} ${bankId}`)) continue;
        seen.add(`${netizenId} ${bankId}`);
        const known = answers.get(bankId) ?? [];
        answers.set(bankId, known);
        known.push({ correct, score: score ?? 0 });
      }
    }
    return answers;
  }

  /** @param from the first instant of the days */
  async ofVersion(tx: EntityManager, courseId: string, version: number, from: Date): Promise<CourseFiguresOfVersion> {
    const lessons = await this.courses.listLessons(tx, [{ id: courseId, version }]);
    const ids = lessons.map(({ id }) => id);
    const counts = await this.figures.countProgress(tx, ids);
    return {
      lessons: lessons.map(({ id, lessonKey, title }) => ({
        ...{ lessonKey, title },
        ...(counts.get(id) ?? { started: 0, finished: 0 }),
      })),
      learners: await this.figures.countLearners(tx, ids),
      who: this.figures.learners(tx, ids),
      days: await this.figures.countLearnersByDay(tx, ids, from),
      completed: await this.figures.countCompletions(tx, courseId, version),
    };
  }
}
