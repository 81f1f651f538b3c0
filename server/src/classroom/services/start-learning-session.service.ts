import { Injectable } from '@nestjs/common';
import type { StartedSessionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { LessonNotFoundError } from '../domain/classroom.errors.js';
import { ACTIVE_PLACE } from '../domain/learning-session.js';
import { beginAt } from '../domain/new-progress.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { ProgressRepository } from '../persistence/progress.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { presentProgress } from '../presenters/present-learning.js';

/** A learner opens a lesson on a device. The newest session wins; an older one is told at its next heartbeat. */
@Injectable()
export class StartLearningSessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly progress: ProgressRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws LessonNotFoundError. Answers with the position at which the learner left off. */
  start(netizenId: string, lessonId: string): Promise<StartedSessionDto> {
    return this.unitOfWork.run(async (tx) => {
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
      return { sessionId, progress: presentProgress(progress, lesson.seconds) };
    });
  }
}
