import { Injectable } from '@nestjs/common';
import type { OpinionStance, OpinionTextStatus } from '@good-netizen/shared/pledge/consultation.dto';
import { In, IsNull, Like, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Opinion } from '../domain/opinion.js';
import type { ClauseTally } from '../domain/opinion-tally.js';
import { containing } from '../../database/text-patterns.js';

export interface OpinionFilter {
  clauseKey?: string;
  stance?: OpinionStance;
  textStatus?: OpinionTextStatus;
  grouped?: 'yes' | 'no';
  q?: string;
}

@Injectable()
export class OpinionRepository {
  findOwn(
    tx: EntityManager,
    own: { consultationId: string; clauseKey: string; netizenId: string },
  ): Promise<Opinion | null> {
    return tx.findOneBy(Opinion, own);
  }

  async insert(tx: EntityManager, opinions: readonly Opinion[]): Promise<void> {
    if (opinions.length > 0) await tx.insert(Opinion, [...opinions]);
  }

  async change(tx: EntityManager, id: string, changes: Partial<Opinion>): Promise<void> {
    await tx.update(Opinion, { id }, changes);
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(Opinion, { id });
  }

  listOwn(tx: EntityManager, netizenId: string, consultationId?: string): Promise<Opinion[]> {
    const where = consultationId ? { netizenId, consultationId } : { netizenId };
    return tx.find(Opinion, { where, order: { updatedAt: 'DESC', id: 'DESC' } });
  }

  listByIds(tx: EntityManager, consultationId: string, ids: readonly string[]): Promise<Opinion[]> {
    return tx.findBy(Opinion, { consultationId, id: In([...ids]) });
  }

  /** Words that may be public, the newest first. */
  listShown(tx: EntityManager, consultationId: string, clauseKey: string, take: number): Promise<Opinion[]> {
    const where = { consultationId, clauseKey, textStatus: 'SHOWN' as const };
    return tx.find(Opinion, { where, order: { updatedAt: 'DESC', id: 'DESC' }, take });
  }

  page(
    tx: EntityManager,
    consultationId: string,
    { grouped, q, ...same }: OpinionFilter,
    { page, size }: { page: number; size: number },
  ): Promise<[Opinion[], number]> {
    const given = Object.entries(same).filter(([, value]) => value !== undefined);
    const where: FindOptionsWhere<Opinion> = { consultationId, ...Object.fromEntries(given) };
    if (grouped) where.groupId = grouped === 'yes' ? Not(IsNull()) : IsNull();
    if (q) where.text = Like(containing(q));
    return tx.findAndCount(Opinion, {
      where,
      order: { updatedAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * size,
      take: size,
    });
  }

  async tally(tx: EntityManager, consultationId: string): Promise<ClauseTally[]> {
    const rows = await tx
      .createQueryBuilder(Opinion, 'opinion')
      .select('opinion.clauseKey', 'clauseKey')
      .addSelect('opinion.stance', 'stance')
      .addSelect('COUNT(*)', 'count')
      .where('opinion.consultationId = :consultationId', { consultationId })
      .groupBy('opinion.clauseKey')
      .addGroupBy('opinion.stance')
      .getRawMany<ClauseTally>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  async countByGroup(tx: EntityManager, consultationId: string): Promise<Map<string, number>> {
    const rows = await tx
      .createQueryBuilder(Opinion, 'opinion')
      .select('opinion.groupId', 'groupId')
      .addSelect('COUNT(*)', 'count')
      .where('opinion.consultationId = :consultationId AND opinion.groupId IS NOT NULL', { consultationId })
      .groupBy('opinion.groupId')
      .getRawMany<{ groupId: string; count: number }>();
    return new Map(rows.map(({ groupId, count }) => [groupId, Number(count)]));
  }

  /** Whose opinions are in a group, each person once. */
  async listAnswered(tx: EntityManager, consultationId: string): Promise<string[]> {
    const rows = await tx
      .createQueryBuilder(Opinion, 'opinion')
      .select('DISTINCT opinion.netizenId', 'netizenId')
      .where('opinion.consultationId = :consultationId AND opinion.groupId IS NOT NULL', { consultationId })
      .orderBy('opinion.netizenId')
      .getRawMany<{ netizenId: string }>();
    return rows.map(({ netizenId }) => netizenId);
  }

  /** Wishes for a change, not refused, that nobody has put into a group. */
  countUngrouped(tx: EntityManager, consultationId: string): Promise<number> {
    const stance = In(['AMEND', 'OPPOSE']);
    return tx.countBy(Opinion, { consultationId, stance, textStatus: Not('REFUSED'), groupId: IsNull() });
  }

  /** Makes exactly these the opinions of the group. */
  async setGroup(tx: EntityManager, groupId: string, opinionIds: readonly string[]): Promise<void> {
    await tx.update(Opinion, { groupId }, { groupId: null });
    if (opinionIds.length > 0) await tx.update(Opinion, { id: In([...opinionIds]) }, { groupId });
  }
}
