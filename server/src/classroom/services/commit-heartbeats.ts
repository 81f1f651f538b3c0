import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import type { LearningSession } from '../domain/learning-session.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { ProgressRepository } from '../persistence/progress.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { type BeatCommand, type CreditedBeat, decideBeats } from './decide-beats.js';

/** What one batch of heartbeats does in one transaction: two short reads, one that locks, and two writes. */
@Injectable()
export class CommitHeartbeats {
  constructor(
    private readonly courses: CourseRepository,
    private readonly progress: ProgressRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** In the order of the commands: what was credited, or why nothing was. */
  async commit(tx: EntityManager, commands: readonly BeatCommand[]): Promise<(CreditedBeat | Error)[]> {
    const ids = [...new Set(commands.map(({ sessionId }) => sessionId))];
    const named = await this.sessions.listByIds(tx, ids);
    const lessons = await this.courses.listReadableLessons(tx, [...new Set(named.map(lessonOf))]);
    const progress = await this.progress.lockMany(tx, named);
    // Read again under the locks: another device or the same heartbeat may have come first, at another server too.
    const sessions = await this.sessions.listByIds(tx, ids);
    const decided = decideBeats(commands, { sessions, progress, lessons }, this.clock.now());
    await this.progress.saveMany(tx, decided.progress);
    await this.sessions.acceptSeqs(tx, decided.lastSeqs);
    return decided.outcomes;
  }
}

const lessonOf = ({ microLessonId }: LearningSession): string => microLessonId;
