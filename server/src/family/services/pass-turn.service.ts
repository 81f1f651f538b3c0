import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { NetizenActor } from '../../identity/netizen-actor.js';
import { CoLessonOverError, CoLessonTurnNotOverError } from '../domain/co-lesson.errors.js';
import { mayPass } from '../domain/turns.js';
import { CoLessonRepository } from '../persistence/co-lesson.repository.js';
import { HeldCoLessons } from './held-co-lesson.js';

/** The phone is handed on, once the turn is learned. With the last turn the co-lesson is completed. */
@Injectable()
export class PassTurnService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly held: HeldCoLessons,
    private readonly coLessons: CoLessonRepository,
  ) {}

  /**
   * Passing a turn that is over already changes nothing.
   * @throws CoLessonNotFoundError, CoLessonElsewhereError, CoLessonOverError, CoLessonTurnNotOverError
   */
  pass(actor: NetizenActor, id: string, turn: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { coLesson, now } = await this.held.hold(tx, actor, id);
      if (turn < coLesson.turn) return;
      if (coLesson.status !== 'ACTIVE') throw new CoLessonOverError();
      const on = coLesson.turns[turn];
      if (turn > coLesson.turn || !on || !mayPass(on, coLesson.covered)) throw new CoLessonTurnNotOverError();
      await this.coLessons.change(tx, id, { turn: turn + 1 });
      if (turn + 1 === coLesson.turns.length) await this.coLessons.end(tx, id, 'COMPLETED', now);
    });
  }
}
