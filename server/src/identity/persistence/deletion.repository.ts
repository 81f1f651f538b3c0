import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThanOrEqual } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { AccountDeletion, type AccountDeletionStatus } from '../domain/account-deletion.js';
import { DepartedPerson } from '../domain/departed-person.js';

@Injectable()
export class DeletionRepository {
  findPending(tx: EntityManager, netizenId: string): Promise<AccountDeletion | null> {
    return tx.findOneBy(AccountDeletion, { pendingKey: netizenId });
  }

  async insert(tx: EntityManager, deletion: AccountDeletion): Promise<void> {
    await tx.insert(AccountDeletion, deletion);
  }

  /** Takes a pending wish back. `false`: there is none. */
  async cancel(tx: EntityManager, { id, netizenId }: AccountDeletion, at: Date): Promise<boolean> {
    const end = { status: 'CANCELLED' as const, pendingKey: id, endedAt: at, netizenId: null };
    const pendingKey = netizenId ?? id;
    return (await tx.update(AccountDeletion, { id, status: 'PENDING', pendingKey }, end)).affected === 1;
  }

  /** Steps of this status whose time has come, the longest waiting first. */
  listDue(tx: EntityManager, status: AccountDeletionStatus, now: Date, most: number): Promise<AccountDeletion[]> {
    const where = { status, dueAt: LessThanOrEqual(now) };
    return tx.find(AccountDeletion, { where, order: { dueAt: 'ASC' }, take: most });
  }

  /** The wish, locked, if it still has this status: it may have been taken back, or another server was faster. */
  lock(tx: EntityManager, id: string, status: AccountDeletionStatus): Promise<AccountDeletion | null> {
    return tx.findOne(AccountDeletion, { where: { id, status }, ...forUpdate(tx) });
  }

  async change(tx: EntityManager, id: string, change: Partial<AccountDeletion>): Promise<void> {
    await tx.update(AccountDeletion, { id }, change);
  }

  findDeparted(tx: EntityManager, identityHash: string): Promise<DepartedPerson | null> {
    return tx.findOneBy(DepartedPerson, { identityHash });
  }

  async keepDeparted(tx: EntityManager, departed: DepartedPerson): Promise<void> {
    await tx.upsert(DepartedPerson, departed, ['identityHash']);
  }

  async forgetDeparted(tx: EntityManager, identityHash: string): Promise<void> {
    await tx.delete(DepartedPerson, { identityHash });
  }

  listDeparted(tx: EntityManager, most: number): Promise<DepartedPerson[]> {
    return tx.find(DepartedPerson, { order: { leftAt: 'ASC' }, take: most });
  }
}
