import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { CoLessonNotFoundError } from '../domain/co-lesson.errors.js';
import { CoLessonRepository } from '../persistence/co-lesson.repository.js';

/** Anybody who is part of it ends it, from any device: also the child who is not there. */
@Injectable()
export class CloseCoLessonService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly coLessons: CoLessonRepository,
    private readonly clock: Clock,
  ) {}

  /** What is over stays as it is. @throws CoLessonNotFoundError */
  close(netizenId: string, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const coLesson = await this.coLessons.lock(tx, id);
      const participants = await this.coLessons.listParticipants(tx, [id]);
      if (!coLesson || !participants.some((one) => one.netizenId === netizenId)) throw new CoLessonNotFoundError();
      await this.coLessons.end(tx, id, 'CLOSED', this.clock.now());
    });
  }
}
