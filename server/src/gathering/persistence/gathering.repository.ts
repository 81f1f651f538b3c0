import type { GatheringKind } from '@good-netizen/shared/gathering/gathering.dto';
import type { UnitScope } from '@good-netizen/shared/organisation/unit-scope';
import type { GatheringStatus } from '@good-netizen/shared/states/registration.states';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { forUpdate } from '../../database/row-lock.js';
import { containing } from '../../database/text-patterns.js';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { withinScopes } from '../../database/within-scopes.js';
import { GatheringSession } from '../domain/gathering-session.js';
import { Gathering } from '../domain/gathering.js';

export interface GatheringQuestion {
  readonly scopes: readonly UnitScope[];
  readonly kind?: GatheringKind;
  readonly status?: GatheringStatus;
  readonly q?: string;
}

@Injectable()
export class GatheringRepository {
  find(tx: EntityManager, id: string): Promise<Gathering | null> {
    return tx.findOneBy(Gathering, { id });
  }

  list(tx: EntityManager, ids: readonly string[]): Promise<Gathering[]> {
    return ids.length === 0 ? Promise.resolve([]) : tx.findBy(Gathering, { id: In([...new Set(ids)]) });
  }

  async insert(tx: EntityManager, gathering: Gathering, sessions: readonly GatheringSession[]): Promise<void> {
    await tx.insert(Gathering, gathering);
    await tx.insert(GatheringSession, [...sessions]);
  }

  /** @throws EditedMeanwhileError */
  change(
    tx: EntityManager,
    at: Pick<Gathering, 'id' | 'revision'>,
    changes: QueryDeepPartialEntity<Gathering>,
  ): Promise<void> {
    return updateAtRevision(tx, Gathering, at, changes);
  }

  /** Of a draft, for which nobody has signed up yet. */
  async replaceSessions(tx: EntityManager, gatheringId: string, sessions: readonly GatheringSession[]): Promise<void> {
    await tx.delete(GatheringSession, { gatheringId });
    await tx.insert(GatheringSession, [...sessions]);
  }

  /** The session is this transaction's until it ends: places are given one after the other. */
  lockSession(tx: EntityManager, id: string): Promise<GatheringSession | null> {
    return tx.findOne(GatheringSession, { where: { id }, ...forUpdate(tx) });
  }

  /** All sessions, in an order in which no two transactions wait for each other crosswise. */
  lockSessions(tx: EntityManager, gatheringId: string): Promise<GatheringSession[]> {
    return tx.find(GatheringSession, { where: { gatheringId }, order: { id: 'ASC' }, ...forUpdate(tx) });
  }

  /** By the time they begin. */
  sessionsOf(tx: EntityManager, gatheringIds: readonly string[]): Promise<GatheringSession[]> {
    if (gatheringIds.length === 0) return Promise.resolve([]);
    const where = { gatheringId: In([...gatheringIds]) };
    return tx.find(GatheringSession, { where, order: { startsAt: 'ASC', id: 'ASC' } });
  }

  sessions(tx: EntityManager, ids: readonly string[]): Promise<GatheringSession[]> {
    return ids.length === 0 ? Promise.resolve([]) : tx.findBy(GatheringSession, { id: In([...new Set(ids)]) });
  }

  async keepCounts(
    tx: EntityManager,
    { id, taken, lastNumber }: Pick<GatheringSession, 'id' | 'taken' | 'lastNumber'>,
  ): Promise<void> {
    await tx.update(GatheringSession, { id }, { taken, lastNumber });
  }

  /** What everybody may see and whose last session is not over, the next to begin first. */
  listPublic(tx: EntityManager, now: Date, take: number): Promise<Gathering[]> {
    return tx
      .createQueryBuilder(Gathering, 'g')
      .innerJoin(GatheringSession, 's', 's.gatheringId = g.id')
      .where('g.status IN (:...statuses)', { statuses: ['PUBLISHED', 'CLOSED'] })
      .groupBy('g.id')
      .having('MAX(s.endsAt) > :now', { now })
      .orderBy('MIN(s.startsAt)', 'ASC')
      .addOrderBy('g.id', 'ASC')
      .limit(take)
      .getMany();
  }

  page(
    tx: EntityManager,
    { scopes, kind, status, q }: GatheringQuestion,
    { page, size }: { page: number; size: number },
  ): Promise<[Gathering[], number]> {
    const query = tx.createQueryBuilder(Gathering, 'g');
    withinScopes(query, 'g', scopes);
    if (kind !== undefined) query.andWhere('g.kind = :kind', { kind });
    if (status !== undefined) query.andWhere('g.status = :status', { status });
    if (q !== undefined) query.andWhere('g.title LIKE :q', { q: containing(q) });
    query.orderBy('g.updatedAt', 'DESC').addOrderBy('g.id', 'DESC');
    return query
      .skip((page - 1) * size)
      .take(size)
      .getManyAndCount();
  }
}
