import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { LessonNotFoundError } from '../domain/classroom.errors.js';
import { ACTIVE_PLACE } from '../domain/learning-session.js';
import type { LessonFacts } from '../domain/lesson-facts.js';
import type { LessonProgress } from '../domain/lesson-progress.js';
import { beginAt } from '../domain/new-progress.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { ProgressRepository } from '../persistence/progress.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';

export interface BegunSession {
  readonly sessionId: string;
  readonly progress: LessonProgress;
  readonly lesson: LessonFacts;
}

/** The one active session of a learner in a lesson: a new one closes the one before. */
@Injectable()
export class LearningSessions {
  constructor(
    private readonly courses: CourseRepository,
    private readonly progress: ProgressRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws LessonNotFoundError */
  async begin(tx: EntityManager, netizenId: string, lessonId: string): Promise<BegunSession> {
    const lesson = await this.courses.findLessonFacts(tx, lessonId);
    if (!lesson) throw new LessonNotFoundError();
    const before = await this.progress.lock(tx, netizenId, lesson, this.clock.now());
    const now = this.clock.now();
    const progress = beginAt(before, lesson, now);
    await this.progress.save(tx, progress);
    await this.sessions.closeActive(tx, netizenId, lessonId, now);
    const sessionId = newId();
    await this.sessions.insert(tx, {
      id: sessionId,
      netizenId,
      microLessonId: lessonId,
      place: ACTIVE_PLACE,
      status: 'ACTIVE',
      lastSeq: 0,
      startedAt: now,
      closedAt: null,
    });
    return { sessionId, progress, lesson };
  }
}
