import { Injectable } from '@nestjs/common';
import type { CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import type { EntityManager } from 'typeorm';
import { ClassroomService } from '../../classroom/classroom.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { NetizenActor } from '../../identity/netizen-actor.js';
import { Clock } from '../../platform/clock.js';
import { CoLessonNotFoundError } from '../domain/co-lesson.errors.js';
import type { CoLesson } from '../domain/co-lesson.js';
import { FamilyNotFoundError } from '../domain/family.errors.js';
import { CoLessonRepository } from '../persistence/co-lesson.repository.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { presentCoLesson } from '../presenters/present-co-lesson.js';

const SHOWN = 20;

/** The co-lessons that one was part of; to others, of the family too, they are not there. */
@Injectable()
export class ShowCoLessonsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly families: FamilyRepository,
    private readonly coLessons: CoLessonRepository,
    private readonly classroom: ClassroomService,
    private readonly clock: Clock,
  ) {}

  /** The latest first. @throws FamilyNotFoundError */
  list(actor: NetizenActor): Promise<CoLessonDto[]> {
    return this.unitOfWork.read(async (tx) =>
      this.present(tx, actor, await this.coLessons.listOf(tx, actor.netizenId, SHOWN)),
    );
  }

  /** @throws FamilyNotFoundError, CoLessonNotFoundError */
  show(actor: NetizenActor, id: string): Promise<CoLessonDto> {
    return this.unitOfWork.read(async (tx) => {
      const found = await this.coLessons.find(tx, id);
      const [shown] = await this.present(tx, actor, found ? [found] : []);
      if (!shown?.participants.some(({ me }) => me)) throw new CoLessonNotFoundError();
      return shown;
    });
  }

  private async present(tx: EntityManager, actor: NetizenActor, found: CoLesson[]): Promise<CoLessonDto[]> {
    const me = await this.families.memberOf(tx, actor.netizenId);
    if (!me) throw new FamilyNotFoundError();
    const coLessons = found.filter(({ familyId }) => familyId === me.familyId);
    const ids = coLessons.map(({ id }) => id);
    const participants = await this.coLessons.listParticipants(tx, ids);
    const members = await this.families.listMembers(tx, me.familyId);
    const lessons = await this.classroom.lessonsByIds(tx, [...new Set(coLessons.map((one) => one.microLessonId))]);
    const now = this.clock.now();
    return coLessons.map((coLesson) => {
      const there = participants.filter(({ coLessonId }) => coLessonId === coLesson.id);
      const lesson = lessons.find(({ id }) => id === coLesson.microLessonId);
      return presentCoLesson({ coLesson, participants: there, members, lesson, actor, now });
    });
  }
}
