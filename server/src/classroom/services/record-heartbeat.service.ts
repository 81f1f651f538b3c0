import { Injectable } from '@nestjs/common';
import type { HeartbeatAnswerDto, HeartbeatDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { ensureMayBeat } from '../classroom.policy.js';
import { LearningSessionNotFoundError } from '../domain/classroom.errors.js';
import { creditProgress } from '../domain/credit-progress.js';
import type { LearningSession } from '../domain/learning-session.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { ProgressRepository } from '../persistence/progress.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { presentProgress } from '../presenters/present-learning.js';

/** A sign of life from the player, every ten seconds: what was played is credited as far as the server's clock allows. */
@Injectable()
export class RecordHeartbeatService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly progress: ProgressRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws LearningSessionNotFoundError, LearningOnAnotherDeviceError, HeartbeatOutOfOrderError. */
  record(netizenId: string, sessionId: string, beat: HeartbeatDto): Promise<HeartbeatAnswerDto> {
    return this.unitOfWork.run(async (tx) => {
      const { microLessonId } = await this.ownSession(tx, netizenId, sessionId);
      const lesson = await this.courses.findLessonFacts(tx, microLessonId);
      if (!lesson) throw new LearningSessionNotFoundError();
      const before = await this.progress.lock(tx, netizenId, lesson, this.clock.now());
      // Read again under the lock: another device or the same heartbeat may have come first.
      ensureMayBeat(await this.ownSession(tx, netizenId, sessionId), beat.seq);
      const { progress, creditedSeconds } = creditProgress(before, lesson, beat, this.clock.now());
      await this.progress.save(tx, progress);
      await this.sessions.acceptSeq(tx, sessionId, beat.seq);
      return { acceptedSeq: beat.seq, creditedSeconds, progress: presentProgress(progress, lesson.seconds) };
    });
  }

  private async ownSession(tx: EntityManager, netizenId: string, sessionId: string): Promise<LearningSession> {
    const session = await this.sessions.findOwn(tx, netizenId, sessionId);
    if (!session) throw new LearningSessionNotFoundError();
    return session;
  }
}
