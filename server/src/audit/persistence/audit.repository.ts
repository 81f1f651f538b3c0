import { Injectable } from '@nestjs/common';
import {
  Between,
  LessThan,
  LessThanOrEqual,
  MoreThan,
  MoreThanOrEqual,
  type EntityManager,
  type FindOptionsWhere,
} from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { forUpdate } from '../../database/row-lock.js';
import { AuditEntry } from '../domain/audit-entry.js';
import { AuditHead } from '../domain/audit-head.js';
import { GENESIS } from '../domain/chain.js';

const HEAD = 'head';

export interface AuditFilter {
  readonly staffId?: string | undefined;
  readonly action?: string | undefined;
  readonly objectKind?: string | undefined;
  readonly objectId?: string | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

@Injectable()
export class AuditRepository {
  /** The head, locked until the end of the transaction: entries get their numbers one after the other. */
  async lockHead(tx: EntityManager): Promise<AuditHead> {
    const head = await tx.findOne(AuditHead, { where: { id: HEAD }, ...forUpdate(tx) });
    return head ?? { id: HEAD, seq: 0, hash: GENESIS };
  }

  async append(tx: EntityManager, entry: AuditEntry): Promise<void> {
    await tx.insert(AuditEntry, entry as QueryDeepPartialEntity<AuditEntry>);
    await tx.update(AuditHead, { id: HEAD }, { seq: entry.seq, hash: entry.hash });
  }

  async findHead(tx: EntityManager): Promise<AuditHead> {
    return (await tx.findOneBy(AuditHead, { id: HEAD })) ?? { id: HEAD, seq: 0, hash: GENESIS };
  }

  /** The next entries of the chain. */
  listAfter(tx: EntityManager, seq: number, take: number): Promise<AuditEntry[]> {
    return tx.find(AuditEntry, { where: { seq: MoreThan(seq) }, order: { seq: 'ASC' }, take });
  }

  /** One page, newest first, and how many there are. */
  list(tx: EntityManager, filter: AuditFilter, skip: number, take: number): Promise<[AuditEntry[], number]> {
    return tx.findAndCount(AuditEntry, { where: whereOf(filter), order: { seq: 'DESC' }, skip, take });
  }

  count(tx: EntityManager, filter: AuditFilter): Promise<number> {
    return tx.countBy(AuditEntry, whereOf(filter));
  }

  /** The next older entries; from the newest when `before` is null. */
  listBefore(tx: EntityManager, filter: AuditFilter, before: number | null, take: number): Promise<AuditEntry[]> {
    const older = before === null ? {} : { seq: LessThan(before) };
    return tx.find(AuditEntry, { where: { ...whereOf(filter), ...older }, order: { seq: 'DESC' }, take });
  }
}

function whereOf({ from, until, ...same }: AuditFilter): FindOptionsWhere<AuditEntry> {
  const given = Object.entries(same).filter(([, value]) => value !== undefined);
  const where: FindOptionsWhere<AuditEntry> = Object.fromEntries(given);
  if (from && until) where.at = Between(from, until);
  else if (from) where.at = MoreThanOrEqual(from);
  else if (until) where.at = LessThanOrEqual(until);
  return where;
}
