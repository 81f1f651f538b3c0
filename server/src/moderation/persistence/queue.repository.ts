import { Injectable } from '@nestjs/common';
import type { TicketBucket } from '@good-netizen/shared/moderation/moderation.dto';
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { ModerationTicket } from '../domain/moderation-ticket.js';
import { containing } from '../../database/text-patterns.js';

/** The bounds of one grant; an absent bound covers everything. */
export interface TicketScope {
  readonly activity: number | null;
  readonly regionCodes: readonly string[] | null;
  readonly sector: string | null;
}

export interface QueueQuestion {
  readonly scopes: readonly TicketScope[];
  readonly view: 'WAITING' | 'APPEALS' | 'MINE' | 'DECIDED';
  readonly staffId: string;
  readonly now: Date;
  readonly nearlyDueMs: number;
  readonly bucket?: TicketBucket;
  readonly kind?: string;
  readonly q?: string;
}

type Query = SelectQueryBuilder<ModerationTicket>;

/** The queue of the desk, as far as somebody's grants reach. */
@Injectable()
export class QueueRepository {
  list(
    tx: EntityManager,
    question: QueueQuestion,
    offset: number,
    take: number,
  ): Promise<[ModerationTicket[], number]> {
    const query = this.of(tx, question);
    if (question.view === 'DECIDED') query.orderBy('t.decidedAt', 'DESC').addOrderBy('t.id', 'DESC');
    else query.orderBy('t.urgency', 'DESC').addOrderBy('t.dueAt', 'ASC').addOrderBy('t.id', 'ASC');
    return query.skip(offset).take(take).getManyAndCount();
  }

  count(tx: EntityManager, question: QueueQuestion): Promise<number> {
    return this.of(tx, question).getCount();
  }

  private of(tx: EntityManager, question: QueueQuestion): Query {
    const query = tx.createQueryBuilder(ModerationTicket, 't');
    within(query, question.scopes);
    inView(query, question);
    inBucket(query, question);
    if (question.kind !== undefined) query.andWhere('t.kind = :kind', { kind: question.kind });
    if (question.q !== undefined) query.andWhere('t.title LIKE :q', { q: containing(question.q) });
    return query;
  }
}

function within(query: Query, scopes: readonly TicketScope[]): void {
  if (scopes.length === 0) {
    query.andWhere('1 = 0');
    return;
  }
  const anyScope = new Brackets((any) => {
    scopes.forEach(({ activity, regionCodes, sector }, i) => {
      const bounds = [
        ...(activity === null ? [] : [`t.activity = :activity${i}`]),
        ...(regionCodes === null ? [] : [`t.regionCode IN (:...regions${i})`]),
        ...(sector === null ? [] : [`t.sector = :sector${i}`]),
      ];
      const values = { [`activity${i}`]: activity, [`regions${i}`]: regionCodes, [`sector${i}`]: sector };
      any.orWhere(bounds.length === 0 ? '1 = 1' : `(${bounds.join(' AND ')})`, values);
    });
  });
  query.andWhere(anyScope);
}

function inView(query: Query, { view, staffId, now }: QueueQuestion): void {
  if (view === 'APPEALS') query.andWhere("t.status = 'APPEALED'");
  else if (view === 'DECIDED') query.andWhere('t.decidedAt IS NOT NULL');
  else if (view === 'WAITING') query.andWhere("t.status IN ('NEW', 'LOCKED')");
  else query.andWhere("t.status = 'LOCKED' AND t.lockedBy = :staffId AND t.lockedUntil > :now", { staffId, now });
}

function inBucket(query: Query, { bucket, now, nearlyDueMs }: QueueQuestion): void {
  const soon = new Date(now.getTime() + nearlyDueMs);
  if (bucket === 'OVERDUE') query.andWhere('t.dueAt < :now', { now });
  if (bucket === 'NEARLY_DUE') query.andWhere('t.dueAt >= :now AND t.dueAt <= :soon', { now, soon });
  if (bucket === 'FRESH') query.andWhere('t.dueAt > :soon', { soon });
}
