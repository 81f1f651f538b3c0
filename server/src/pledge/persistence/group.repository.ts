import { Injectable } from '@nestjs/common';
import type { GroupPledgeKind, GroupPledgeStatus } from '@good-netizen/shared/pledge/group-pledge.dto';
import { In, LessThanOrEqual, Like, MoreThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { GroupPledge } from '../domain/group-pledge.js';
import { containing } from '../../database/text-patterns.js';

export interface GroupFilter {
  kind?: GroupPledgeKind;
  status?: GroupPledgeStatus;
  codeVersionId?: string;
  q?: string;
  now: Date;
}

@Injectable()
export class GroupRepository {
  async insert(tx: EntityManager, group: GroupPledge): Promise<void> {
    await tx.insert(GroupPledge, group);
  }

  find(tx: EntityManager, id: string): Promise<GroupPledge | null> {
    return tx.findOneBy(GroupPledge, { id });
  }

  /** Locked until the end of the transaction: its seats are given one after the other. */
  lock(tx: EntityManager, id: string): Promise<GroupPledge | null> {
    return tx.findOne(GroupPledge, { where: { id }, ...forUpdate(tx) });
  }

  findByCode(tx: EntityManager, code: string): Promise<GroupPledge | null> {
    return tx.findOneBy(GroupPledge, { code });
  }

  findByToken(tx: EntityManager, publicToken: string): Promise<GroupPledge | null> {
    return tx.findOneBy(GroupPledge, { publicToken });
  }

  findByRepeatKey(tx: EntityManager, repeatKey: string): Promise<GroupPledge | null> {
    return tx.findOneBy(GroupPledge, { repeatKey });
  }

  listByIds(tx: EntityManager, ids: readonly string[]): Promise<GroupPledge[]> {
    return tx.find(GroupPledge, { where: { id: In([...ids]) }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  countOpenOf(tx: EntityManager, initiatorId: string, now: Date): Promise<number> {
    return tx.countBy(GroupPledge, { initiatorId, status: 'OPEN', closesAt: MoreThan(now) });
  }

  async change(tx: EntityManager, id: string, changes: Partial<GroupPledge>): Promise<void> {
    await tx.update(GroupPledge, { id }, changes);
  }

  async addSeats(tx: EntityManager, id: string, delta: 1 | -1): Promise<void> {
    await (delta === 1 ? tx.increment(GroupPledge, { id }, 'seats', 1) : tx.decrement(GroupPledge, { id }, 'seats', 1));
  }

  /** Groups of somebody who leaves: they end, without a name and without an initiator. */
  async orphan(tx: EntityManager, initiatorId: string, now: Date): Promise<void> {
    await tx.update(GroupPledge, { initiatorId, status: 'OPEN' }, { status: 'CLOSED', closedAt: now });
    await tx
      .createQueryBuilder()
      .update(GroupPledge)
      .set({ initiatorId: () => 'id', name: '', nameStatus: 'REFUSED', repeatKey: null, repeatContent: null })
      .where({ initiatorId })
      .execute();
  }

  page(
    tx: EntityManager,
    { kind, status, codeVersionId, q, now }: GroupFilter,
    { page, size }: { page: number; size: number },
  ): Promise<[GroupPledge[], number]> {
    const same: FindOptionsWhere<GroupPledge> = {};
    if (kind) same.kind = kind;
    if (codeVersionId) same.codeVersionId = codeVersionId;
    if (q) same.name = Like(containing(q));
    const open = { ...same, status: 'OPEN' as const, closesAt: MoreThan(now) };
    const closed = [
      { ...same, status: 'CLOSED' as const },
      { ...same, status: 'OPEN' as const, closesAt: LessThanOrEqual(now) },
    ];
    const where = status === undefined ? same : status === 'OPEN' ? open : closed;
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    return tx.findAndCount(GroupPledge, { where, order, skip: (page - 1) * size, take: size });
  }
}
