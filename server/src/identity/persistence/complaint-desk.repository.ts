import { Injectable } from '@nestjs/common';
import type { ComplaintBucket } from '@good-netizen/shared/identity/complaint.dto';
import { openComplaintStatuses } from '@good-netizen/shared/states/complaint.states';
import { Brackets, type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { forUpdate } from '../../database/row-lock.js';
import { ComplaintReply } from '../domain/complaint-reply.js';
import { Complaint } from '../domain/complaint.js';
import { containing } from '../../database/text-patterns.js';

export interface ComplaintQuestion {
  /** Units whose complaints are shown; `null`: everybody's and those of no unit. */
  readonly unitIds: readonly string[] | null;
  readonly view: 'OPEN' | 'MINE' | 'DONE';
  readonly staffId: string;
  readonly bucket?: ComplaintBucket;
  readonly q?: string;
  /** Received before then: overdue; before the other: nearly due. */
  readonly overdueBefore: Date;
  readonly nearlyDueBefore: Date;
}

/** The complaints as the desk and the complainants see them. */
@Injectable()
export class ComplaintDeskRepository {
  list(tx: EntityManager, question: ComplaintQuestion, offset: number, take: number): Promise<[Complaint[], number]> {
    const direction = question.view === 'DONE' ? 'DESC' : 'ASC';
    const query = this.of(tx, question).orderBy('c.receivedAt', direction).addOrderBy('c.id', direction);
    return query.skip(offset).take(take).getManyAndCount();
  }

  count(tx: EntityManager, question: ComplaintQuestion): Promise<number> {
    return this.of(tx, question).getCount();
  }

  find(tx: EntityManager, id: string): Promise<Complaint | null> {
    return tx.findOneBy(Complaint, { id });
  }

  lock(tx: EntityManager, id: string): Promise<Complaint | null> {
    return tx.findOne(Complaint, { where: { id }, ...forUpdate(tx) });
  }

  findByNumber(tx: EntityManager, receiptNumber: string): Promise<Complaint | null> {
    return tx.findOneBy(Complaint, { receiptNumber });
  }

  listOfNetizen(tx: EntityManager, netizenId: string, take: number): Promise<Complaint[]> {
    return tx.find(Complaint, { where: { netizenId }, order: { receivedAt: 'DESC', id: 'DESC' }, take });
  }

  listReplies(tx: EntityManager, complaintIds: readonly string[]): Promise<ComplaintReply[]> {
    if (complaintIds.length === 0) return Promise.resolve([]);
    return tx.find(ComplaintReply, { where: { complaintId: In([...complaintIds]) }, order: { at: 'ASC', id: 'ASC' } });
  }

  async insertReply(tx: EntityManager, reply: ComplaintReply): Promise<void> {
    await tx.insert(ComplaintReply, reply);
  }

  /** Counts the revision up. The row must be locked by this transaction. */
  async change(tx: EntityManager, seen: Complaint, changes: QueryDeepPartialEntity<Complaint>): Promise<void> {
    await tx.update(Complaint, { id: seen.id }, { ...changes, revision: seen.revision + 1 });
  }

  private of(tx: EntityManager, question: ComplaintQuestion): SelectQueryBuilder<Complaint> {
    const { unitIds, view, staffId, q } = question;
    const query = tx.createQueryBuilder(Complaint, 'c');
    const open = [...openComplaintStatuses];
    if (view === 'DONE') query.where('c.status NOT IN (:...open)', { open });
    else query.where('c.status IN (:...open)', { open });
    if (view === 'MINE') query.andWhere('c.takenBy = :staffId', { staffId });
    if (unitIds?.length === 0) query.andWhere('1 = 0');
    else if (unitIds) query.andWhere('c.unitId IN (:...unitIds)', { unitIds });
    inBucket(query, question);
    const like = containing(q ?? '');
    const words = new Brackets((any) => any.where('c.receiptNumber LIKE :like').orWhere('c.text LIKE :like'));
    return q === undefined ? query : query.andWhere(words, { like });
  }
}

function inBucket(query: SelectQueryBuilder<Complaint>, { bucket, ...question }: ComplaintQuestion): void {
  const { overdueBefore, nearlyDueBefore } = question;
  if (bucket === 'OVERDUE') query.andWhere('c.receivedAt < :overdueBefore', { overdueBefore });
  if (bucket === 'FRESH') query.andWhere('c.receivedAt > :nearlyDueBefore', { nearlyDueBefore });
  if (bucket === 'NEARLY_DUE') {
    const between = 'c.receivedAt >= :overdueBefore AND c.receivedAt <= :nearlyDueBefore';
    query.andWhere(between, { overdueBefore, nearlyDueBefore });
  }
}
