import { Injectable } from '@nestjs/common';
import type { OpenCoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import type { EntityManager } from 'typeorm';
import { type LessonToShare, SharedLearning } from '../../classroom/classroom.service.js';
import type { NetizenActor } from '../../identity/netizen-actor.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { ACTIVE_PLACE, type CoLessonParticipant } from '../domain/co-lesson-participant.js';
import { CoLessonTooShortError } from '../domain/co-lesson.errors.js';
import type { CoLesson } from '../domain/co-lesson.js';
import type { FamilyMember } from '../domain/family-member.js';
import { planTurns, reachesAll } from '../domain/turns.js';
import { CoLessonRepository } from '../persistence/co-lesson.repository.js';
import { CoLessonCrew } from './co-lesson-crew.js';
import { FamilyLock } from './family-lock.js';
import { repeatKeyOf } from './repeat-key.js';

/** An adult opens a co-lesson on their phone. Whoever was in another one is in this one now. */
@Injectable()
export class OpenCoLessonService {
  constructor(
    private readonly own: FamilyLock,
    private readonly crew: CoLessonCrew,
    private readonly coLessons: CoLessonRepository,
    private readonly learning: SharedLearning,
    private readonly clock: Clock,
  ) {}

  /**
   * The id; sent again with the same key, that of the first.
   * @throws FamilyNotFoundError, CoLessonAdultOnlyError, FamilyPinWrongError, CoLessonTooShortError, LessonNotFoundError
   */
  async open(actor: NetizenActor, wish: OpenCoLessonDto, key: string): Promise<string> {
    const repeatKey = repeatKeyOf(actor.netizenId, key);
    let id = '';
    await this.own.hold(actor.netizenId, async (tx, _family, me) => {
      const first = await this.coLessons.findByRepeatKey(tx, repeatKey);
      id = first?.id ?? (await this.openIn(tx, { me, sessionId: actor.sessionId, wish, repeatKey }));
    });
    return id;
  }

  private async openIn(
    tx: EntityManager,
    {
      me,
      sessionId,
      wish,
      repeatKey,
    }: { me: FamilyMember; sessionId: string; wish: OpenCoLessonDto; repeatKey: string },
  ): Promise<string> {
    const present = await this.crew.muster(tx, me, wish.others);
    const lesson = await this.learning.lesson(tx, wish.lessonId);
    const turns = planTurns(lesson.blocks, wish.others.length);
    if (!reachesAll(turns, wish.others.length)) throw new CoLessonTooShortError();
    const now = this.clock.now();
    const busy = await this.coLessons.activeOf(
      tx,
      present.map(({ netizenId }) => netizenId),
    );
    for (const id of busy) await this.coLessons.end(tx, id, 'CLOSED', now);
    const facts = { familyId: me.familyId, microLessonId: wish.lessonId, sessionId, turns, repeatKey };
    const coLesson = newCoLesson(facts, lesson, now);
    await this.coLessons.insert(tx, coLesson, await this.seats(tx, coLesson, present));
    return coLesson.id;
  }

  /** Each with a session of their own in the classroom, opened in the order of the ids. */
  private async seats(
    tx: EntityManager,
    { id: coLessonId, microLessonId }: CoLesson,
    present: readonly FamilyMember[],
  ): Promise<CoLessonParticipant[]> {
    const ordered = [...present.entries()].sort(([, a], [, b]) => (a.netizenId < b.netizenId ? -1 : 1));
    const seats: CoLessonParticipant[] = [];
    for (const [position, { netizenId }] of ordered) {
      const learningSessionId = await this.learning.begin(tx, netizenId, microLessonId);
      seats.push({ id: newId(), coLessonId, netizenId, place: ACTIVE_PLACE, position, learningSessionId });
    }
    return seats;
  }
}

function newCoLesson(
  facts: Pick<CoLesson, 'familyId' | 'microLessonId' | 'sessionId' | 'turns' | 'repeatKey'>,
  { seconds }: LessonToShare,
  now: Date,
): CoLesson {
  return {
    ...{ id: newId(), ...facts, status: 'ACTIVE', lessonSeconds: seconds, turn: 0 },
    ...{ covered: [], allowanceMs: 0, lastBeatAt: now, lastSeq: 0, startedAt: now, endedAt: null },
  };
}
