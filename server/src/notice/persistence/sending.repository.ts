import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThanOrEqual } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { NoticeSending } from '../domain/notice-sending.js';

@Injectable()
export class SendingRepository {
  async insert(tx: EntityManager, sending: NoticeSending): Promise<void> {
    await tx.insert(NoticeSending, sending);
  }

  listDue(tx: EntityManager, now: Date, take: number): Promise<NoticeSending[]> {
    const where = { status: 'WAITING' as const, notBefore: LessThanOrEqual(now) };
    return tx.find(NoticeSending, { where, order: { notBefore: 'ASC', id: 'ASC' }, take });
  }

  /** True for the one process that may call WeChat; a second message to the same person meets `notice_sending_busy_with_key`. */
  async begin(tx: EntityManager, { id, netizenId, attempts }: NoticeSending, at: Date): Promise<boolean> {
    const begun = { status: 'SENDING' as const, busyWith: netizenId, begunAt: at, attempts: attempts + 1 };
    const { affected } = await tx.update(NoticeSending, { id, status: 'WAITING', attempts }, begun);
    return affected === 1;
  }

  /** False when somebody else has ended it meanwhile. */
  async end(tx: EntityManager, id: string, changes: QueryDeepPartialEntity<NoticeSending>): Promise<boolean> {
    const { affected } = await tx.update(NoticeSending, { id, status: 'SENDING' }, { ...changes, busyWith: null });
    return affected === 1;
  }

  async skip(tx: EntityManager, id: string): Promise<void> {
    await tx.update(NoticeSending, { id, status: 'WAITING' }, { status: 'SKIPPED' });
  }

  /** Begun so long ago that who began it is gone. */
  listAbandoned(tx: EntityManager, before: Date): Promise<NoticeSending[]> {
    return tx.findBy(NoticeSending, { status: 'SENDING', begunAt: LessThanOrEqual(before) });
  }

  async markUndelivered(tx: EntityManager, messageNumber: string, errcode: number): Promise<void> {
    await tx.update(NoticeSending, { messageNumber, status: 'SENT' }, { status: 'FAILED', errcode });
  }
}
