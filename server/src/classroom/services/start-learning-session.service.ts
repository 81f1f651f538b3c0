import { Injectable } from '@nestjs/common';
import type { StartedSessionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { presentProgress } from '../presenters/present-learning.js';
import { LearningSessions } from './learning-sessions.js';

/** A learner opens a lesson on a device. The newest session wins; an older one is told at its next heartbeat. */
@Injectable()
export class StartLearningSessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: LearningSessions,
  ) {}

  /** Throws LessonNotFoundError. Answers with the position at which the learner left off. */
  start(netizenId: string, lessonId: string): Promise<StartedSessionDto> {
    return this.unitOfWork.run(async (tx) => {
      const { sessionId, progress, lesson } = await this.sessions.begin(tx, netizenId, lessonId);
      return { sessionId, progress: presentProgress(progress, lesson.seconds) };
    });
  }
}
