import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { HeartbeatRepository, type LearnerPlace } from '../persistence/heartbeat.repository.js';
import { type BeatCommand, type CreditedBeat, decideBeats } from './decide-beats.js';

/** Sessions whose place is remembered; each takes some two hundred bytes. */
const MOST_PLACES = 20_000;

/** What one batch of heartbeats does in one transaction: it locks, reads, decides, and writes twice. */
@Injectable()
export class CommitHeartbeats {
  /** By session: whose it is and in which lesson, which never changes. The oldest are forgotten first. */
  private readonly places = new Map<string, LearnerPlace>();

  constructor(
    private readonly courses: CourseRepository,
    private readonly beats: HeartbeatRepository,
    private readonly clock: Clock,
  ) {}

  /** In the order of the commands: what was credited, or why nothing was. */
  async commit(tx: EntityManager, commands: readonly BeatCommand[]): Promise<(CreditedBeat | Error)[]> {
    const ids = [...new Set(commands.map(({ sessionId }) => sessionId))];
    const places = await this.placesOf(tx, ids);
    const lessons = await this.courses.listReadableLessons(tx, [...new Set(places.map((one) => one.microLessonId))]);
    const progress = await this.beats.lockProgress(tx, places);
    // Read under the locks: another device or the same heartbeat may have come first, at another server too.
    const sessions = await this.beats.listSessions(tx, ids);
    const decided = decideBeats(commands, { sessions, progress, lessons }, this.clock.now());
    await this.beats.saveProgress(tx, decided.progress);
    await this.beats.acceptSeqs(tx, decided.lastSeqs);
    return decided.outcomes;
  }

  /** In the order of their keys: two servers then wait for each other instead of deadlocking. */
  private async placesOf(tx: EntityManager, sessionIds: readonly string[]): Promise<LearnerPlace[]> {
    const unknown = sessionIds.filter((id) => !this.places.has(id));
    for (const { id, netizenId, microLessonId } of await this.beats.listSessions(tx, unknown)) {
      this.places.set(id, { netizenId, microLessonId });
    }
    const known = sessionIds.flatMap((id) => this.places.get(id) ?? []);
    for (const id of this.places.keys()) {
      if (this.places.size <= MOST_PLACES) break;
      this.places.delete(id);
    }
    return known.sort((a, b) => (a.netizenId + a.microLessonId < b.netizenId + b.microLessonId ? -1 : 1));
  }
}
