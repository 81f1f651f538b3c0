import { Injectable } from '@nestjs/common';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/id.js';
import { withCheckpoints } from '../domain/checkpoints.js';
import type { Course } from '../domain/course.js';
import type { MicroLesson } from '../domain/micro-lesson.js';
import type { Question } from '../domain/question.js';
import { CourseRepository } from '../persistence/course.repository.js';

/** A question as it goes to the learners of one version. */
export type PublishedQuestion = Pick<
  Question,
  'kind' | 'situation' | 'stem' | 'options' | 'answerKey' | 'explanation' | 'quality' | 'difficulty'
> & { readonly bankQuestionId: string };

/** A question that a checkpoint block of the lesson asks on the way. */
export type PublishedCheckpoint = PublishedQuestion & { readonly blockId: string };

export interface PublishedLesson {
  readonly lessonKey: string;
  readonly title: string;
  readonly blocks: readonly BlockDto[];
  readonly quiz: {
    readonly drawCount: number;
    readonly passMark: number;
    readonly questions: readonly PublishedQuestion[];
  } | null;
  /** One for each checkpoint among the blocks. */
  readonly checkpoints?: readonly PublishedCheckpoint[];
}

/** A version of a course, whole and checked. */
export interface PublishedCourse {
  readonly courseId: string;
  /** From 1; above every version published before. */
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly quality: Quality;
  /** In words: `家长`. */
  readonly audience: string;
  readonly activityOrdinal: number;
  readonly publisher: string;
  readonly publishedAt: Date;
  readonly lessons: readonly PublishedLesson[];
}

/** Puts a version of a course before the learners. Those who began an earlier one keep its lessons. */
@Injectable()
export class PublishCourseService {
  constructor(private readonly courses: CourseRepository) {}

  async publish(tx: EntityManager, version: PublishedCourse): Promise<void> {
    const { courseId, lessons: _lessons, ...facts } = version;
    const known = await this.courses.findById(tx, courseId);
    const lessons = lessonsOf(version);
    const questions = questionsOf(version, lessons);
    if (known) {
      if (known.version >= version.version)
        throw new Error(`course ${courseId} is at version ${known.version} already`);
      await this.courses.insertContent(tx, lessons, questions);
      await this.courses.change(tx, courseId, { ...facts, retiredAt: null });
      return;
    }
    const ordinal = await this.courses.nextOrdinal(tx);
    const course: Course = {
      id: courseId,
      courseKey: courseId,
      ordinal,
      demonstration: false,
      retiredAt: null,
      ...facts,
    };
    await this.courses.insert(tx, course, lessons, questions);
  }

  /** Takes a course off the list. Who began it may finish it; certificates stay. */
  async retire(tx: EntityManager, courseId: string, at: Date): Promise<void> {
    await this.courses.change(tx, courseId, { retiredAt: at });
  }
}

function lessonsOf({ courseId, version, quality, lessons }: PublishedCourse): MicroLesson[] {
  return lessons.map(({ lessonKey, title, blocks, quiz, checkpoints = [] }, index) => ({
    id: newId(),
    courseId,
    courseVersion: version,
    lessonKey,
    ordinal: index + 1,
    version,
    title,
    quality,
    seconds: blocks.reduce((sum, block) => sum + block.seconds, 0),
    blocks: withCheckpoints(blocks, checkpoints),
    quiz: quiz && { drawCount: quiz.drawCount, passMark: quiz.passMark },
  }));
}

function questionsOf({ courseId, version, lessons }: PublishedCourse, made: readonly MicroLesson[]): Question[] {
  return lessons.flatMap(({ quiz, checkpoints = [] }, index) =>
    [...(quiz?.questions ?? []).map((question) => ({ ...question, blockId: null })), ...checkpoints].map(
      (question) => ({
        ...question,
        id: newId(),
        courseId,
        courseVersion: version,
        microLessonId: made[index]?.id ?? null,
      }),
    ),
  );
}
