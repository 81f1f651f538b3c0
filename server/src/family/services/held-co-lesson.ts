import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NetizenActor } from '../../identity/netizen-actor.js';
import { Clock } from '../../platform/clock.js';
import type { CoLessonParticipant } from '../domain/co-lesson-participant.js';
import { coLessonStatus } from '../domain/co-lesson-status.js';
import { CoLessonNotFoundError } from '../domain/co-lesson.errors.js';
import type { CoLesson } from '../domain/co-lesson.js';
import { ensureRunsHere } from '../family.policy.js';
import { CoLessonRepository } from '../persistence/co-lesson.repository.js';

export interface HeldCoLesson {
  readonly coLesson: CoLesson;
  readonly participants: readonly CoLessonParticipant[];
  readonly now: Date;
}

/** A co-lesson, locked, for the device on which it goes on. */
@Injectable()
export class HeldCoLessons {
  constructor(
    private readonly coLessons: CoLessonRepository,
    private readonly clock: Clock,
  ) {}

  /** Its status is what it is now. @throws CoLessonNotFoundError, CoLessonElsewhereError */
  async hold(tx: EntityManager, actor: NetizenActor, id: string): Promise<HeldCoLesson> {
    const coLesson = await this.coLessons.lock(tx, id);
    if (!coLesson) throw new CoLessonNotFoundError();
    const participants = await this.coLessons.listParticipants(tx, [id]);
    ensureRunsHere(
      coLesson,
      participants.find(({ netizenId }) => netizenId === actor.netizenId),
      actor.sessionId,
    );
    const now = this.clock.now();
    return { coLesson: { ...coLesson, status: coLessonStatus(coLesson, now) }, participants, now };
  }
}
