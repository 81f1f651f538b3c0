import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { ACTIVE_PLACE, CoLessonParticipant } from '../domain/co-lesson-participant.js';
import { CoLesson } from '../domain/co-lesson.js';

/** Co-lessons with who was there. A heartbeat locks the co-lesson; whoever opens or ends one holds the family as well. */
@Injectable()
export class CoLessonRepository {
  async insert(tx: EntityManager, coLesson: CoLesson, participants: CoLessonParticipant[]): Promise<void> {
    await tx.insert(CoLesson, coLesson);
    await tx.insert(CoLessonParticipant, participants);
  }

  lock(tx: EntityManager, id: string): Promise<CoLesson | null> {
    return tx.findOne(CoLesson, { where: { id }, ...forUpdate(tx) });
  }

  find(tx: EntityManager, id: string): Promise<CoLesson | null> {
    return tx.findOneBy(CoLesson, { id });
  }

  findByRepeatKey(tx: EntityManager, repeatKey: string): Promise<CoLesson | null> {
    return tx.findOneBy(CoLesson, { repeatKey });
  }

  listParticipants(tx: EntityManager, coLessonIds: readonly string[]): Promise<CoLessonParticipant[]> {
    if (coLessonIds.length === 0) return Promise.resolve([]);
    return tx.find(CoLessonParticipant, { where: { coLessonId: In([...coLessonIds]) }, order: { position: 'ASC' } });
  }

  /** Of somebody, the latest first. */
  async listOf(tx: EntityManager, netizenId: string, limit: number): Promise<CoLesson[]> {
    const places = await tx.findBy(CoLessonParticipant, { netizenId });
    const ids = places.map(({ coLessonId }) => coLessonId);
    if (ids.length === 0) return [];
    return tx.find(CoLesson, { where: { id: In(ids) }, order: { startedAt: 'DESC', id: 'DESC' }, take: limit });
  }

  /** Ids of those that go on and in which one of these is. */
  async activeOf(tx: EntityManager, netizenIds: readonly string[]): Promise<string[]> {
    const places = await tx.findBy(CoLessonParticipant, { netizenId: In([...netizenIds]), place: ACTIVE_PLACE });
    return [...new Set(places.map(({ coLessonId }) => coLessonId))].sort();
  }

  /** The first lesson that a family completed together; null: none yet. */
  async firstCompleted(tx: EntityManager, familyId: string): Promise<CoLesson | null> {
    return tx.findOne(CoLesson, { where: { familyId, status: 'COMPLETED' }, order: { endedAt: 'ASC', id: 'ASC' } });
  }

  async change(tx: EntityManager, id: string, changes: Partial<CoLesson>): Promise<void> {
    await tx.update(CoLesson, { id }, changes);
  }

  /** It is over: everybody's place is free again. What is over already stays as it was. */
  async end(tx: EntityManager, id: string, status: 'COMPLETED' | 'CLOSED', endedAt: Date): Promise<void> {
    await tx.update(CoLesson, { id, status: 'ACTIVE' }, { status, endedAt });
    const places = await tx.findBy(CoLessonParticipant, { coLessonId: id, place: ACTIVE_PLACE });
    for (const place of places) await tx.update(CoLessonParticipant, { id: place.id }, { place: place.id });
  }

  /** Somebody's part in all of them; what they were part of stays without them. */
  async forget(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(CoLessonParticipant, { netizenId });
  }

  async removeOf(tx: EntityManager, familyId: string): Promise<void> {
    const ids = (await tx.findBy(CoLesson, { familyId })).map(({ id }) => id);
    if (ids.length > 0) await tx.delete(CoLessonParticipant, { coLessonId: In(ids) });
    await tx.delete(CoLesson, { familyId });
  }
}
