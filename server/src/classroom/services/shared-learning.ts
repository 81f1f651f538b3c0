import { Injectable } from '@nestjs/common';
import type { HeartbeatDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.js';
import { LessonNotFoundError } from '../domain/classroom.errors.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { HeartbeatQueue } from './heartbeat-queue.js';
import { LearningSessions } from './learning-sessions.js';

export interface LessonToShare {
  readonly seconds: number;
  /** In order; together they are as long as the lesson. */
  readonly blocks: readonly { readonly id: string; readonly seconds: number }[];
}

/** For a room in which several people learn a lesson together: each learns in a session of their own, by the rules of this room. */
@Injectable()
export class SharedLearning {
  constructor(
    private readonly courses: CourseRepository,
    private readonly sessions: LearningSessions,
    private readonly queue: HeartbeatQueue,
  ) {}

  /** @throws LessonNotFoundError for a lesson that cannot be read */
  async lesson(tx: EntityManager, lessonId: string): Promise<LessonToShare> {
    if (!(await this.courses.findLessonFacts(tx, lessonId))) throw new LessonNotFoundError();
    const lesson = await this.courses.findLesson(tx, lessonId);
    if (!lesson) throw new LessonNotFoundError();
    return { seconds: lesson.seconds, blocks: lesson.blocks.map(({ id, seconds }) => ({ id, seconds })) };
  }

  /**
   * Opens a session for one of them, in the caller's transaction; an older one of theirs in this lesson is closed. For several,
   * call it in the order of their ids: each takes the lock of their progress.
   * @returns the session's id
   */
  async begin(tx: EntityManager, netizenId: string, lessonId: string): Promise<string> {
    return (await this.sessions.begin(tx, netizenId, lessonId)).sessionId;
  }

  /** Credits one of them as their own heartbeat would. False when their session does not count any more, or the beat came before. */
  async beat(netizenId: string, sessionId: string, beat: HeartbeatDto): Promise<boolean> {
    try {
      await this.queue.beat({ netizenId, sessionId, beat });
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.httpStatus < 500) return false;
      throw error;
    }
  }
}
