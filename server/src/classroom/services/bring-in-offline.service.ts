import { Injectable } from '@nestjs/common';
import type { HeartbeatAnswerDto, OfflineBatchDto } from '@good-netizen/shared/classroom/classroom.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { ensureMayBringIn } from '../classroom.policy.js';
import { LearningSessionNotFoundError } from '../domain/classroom.errors.js';
import { creditOfflineProgress } from '../domain/credit-progress.js';
import { later } from '../domain/new-progress.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { OfflineClockRepository } from '../persistence/offline-clock.repository.js';
import { ProgressRepository } from '../persistence/progress.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { presentProgress } from '../presenters/present-learning.js';

/**
 * What was learnt while the server could not be reached is brought in, at most as much as the time between allows: since
 * the session began, since the last heartbeat in this lesson, and since what was brought in for any other lesson.
 */
@Injectable()
export class BringInOfflineService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly sessions: SessionRepository,
    private readonly progress: ProgressRepository,
    private readonly clocks: OfflineClockRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * A batch that was taken before is answered again and credits nothing more.
   * @throws LearningSessionNotFoundError · LearningOnAnotherDeviceError · OfflineLearningTooLateError
   */
  bringIn(netizenId: string, sessionId: string, batch: OfflineBatchDto): Promise<HeartbeatAnswerDto> {
    return this.unitOfWork.run(async (tx) => {
      const known = await this.sessions.find(tx, netizenId, sessionId);
      const lesson = known && (await this.courses.findLessonFacts(tx, known.microLessonId));
      if (!lesson) throw new LearningSessionNotFoundError();
      const spentUntil = await this.clocks.lock(tx, netizenId);
      const before = await this.progress.lock(tx, netizenId, lesson, this.clock.now());
      // Read under the locks: another device may have begun, or the same batch may have come first.
      const session = await this.sessions.find(tx, netizenId, sessionId);
      if (!session) throw new LearningSessionNotFoundError();
      const { seconds } = lesson;
      if (batch.seq <= session.lastSeq) {
        return { acceptedSeq: session.lastSeq, creditedSeconds: 0, progress: presentProgress(before, seconds) };
      }
      const now = this.clock.now();
      ensureMayBringIn(session, now);
      const from = later(spentUntil, later(session.startedAt, before.lastBeatAt));
      const { progress, creditedSeconds, spentMs } = creditOfflineProgress(before, lesson, batch, { from, now });
      await this.progress.save(tx, progress);
      await this.sessions.acceptSeq(tx, sessionId, batch.seq);
      if (spentMs > 0) await this.clocks.spend(tx, netizenId, new Date(from.getTime() + spentMs));
      return { acceptedSeq: batch.seq, creditedSeconds, progress: presentProgress(progress, seconds) };
    });
  }
}
