import { Injectable } from '@nestjs/common';
import type { HeartbeatDto } from '@good-netizen/shared/classroom/classroom.dto';
import { SharedLearning } from '../../classroom/classroom.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { NetizenActor } from '../../identity/netizen-actor.js';
import type { CoLessonParticipant } from '../domain/co-lesson-participant.js';
import { CoLessonBeatOutOfOrderError, CoLessonOverError } from '../domain/co-lesson.errors.js';
import type { CoLesson } from '../domain/co-lesson.js';
import { type CoCredit, creditCoLesson } from '../domain/credit-co-lesson.js';
import { CoLessonRepository } from '../persistence/co-lesson.repository.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { HeldCoLessons } from './held-co-lesson.js';

export interface HeardBeat {
  readonly creditedSeconds: number;
  /** Ids of the members whose own learning was credited. */
  readonly creditedTo: string[];
}

/** A sign of life from the one phone. It counts for the co-lesson, and for each of those who are there as their own would. */
@Injectable()
export class BeatCoLessonService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly held: HeldCoLessons,
    private readonly coLessons: CoLessonRepository,
    private readonly families: FamilyRepository,
    private readonly learning: SharedLearning,
  ) {}

  /** @throws CoLessonNotFoundError, CoLessonElsewhereError, CoLessonOverError, CoLessonBeatOutOfOrderError */
  async beat(actor: NetizenActor, id: string, beat: HeartbeatDto): Promise<HeardBeat> {
    const { credit, coLesson, participants } = await this.creditTogether(actor, id, beat);
    // After the commit: the classroom has locks and rules of its own. Lost in between, a heartbeat credits too little, never too much.
    const credited = new Set<string>();
    for (const { netizenId, learningSessionId } of participants) {
      if (await this.learning.beat(netizenId, learningSessionId, credit.beat)) credited.add(netizenId);
    }
    const members = await this.unitOfWork.read((tx) => this.families.listMembers(tx, coLesson.familyId));
    const creditedTo = members.filter(({ netizenId }) => credited.has(netizenId)).map((member) => member.id);
    return { creditedSeconds: credit.creditedSeconds, creditedTo };
  }

  private creditTogether(
    actor: NetizenActor,
    id: string,
    beat: HeartbeatDto,
  ): Promise<{ credit: CoCredit; coLesson: CoLesson; participants: readonly CoLessonParticipant[] }> {
    return this.unitOfWork.run(async (tx) => {
      const { coLesson, participants, now } = await this.held.hold(tx, actor, id);
      const turn = coLesson.turns[coLesson.turn];
      if (coLesson.status !== 'ACTIVE' || !turn) throw new CoLessonOverError();
      if (beat.seq <= coLesson.lastSeq) throw new CoLessonBeatOutOfOrderError(coLesson.lastSeq);
      const credit = creditCoLesson(coLesson, turn, beat, now);
      await this.coLessons.change(tx, id, credit.changes);
      return { credit, coLesson, participants };
    });
  }
}
