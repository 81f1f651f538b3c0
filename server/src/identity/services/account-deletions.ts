import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/id.js';
import { AccountDeletion, coolingEndsAt } from '../domain/account-deletion.js';
import { DeletionRepository } from '../persistence/deletion.repository.js';

/** Wishes to leave, one at a time for each netizen. */
@Injectable()
export class AccountDeletions {
  constructor(private readonly deletions: DeletionRepository) {}

  find(tx: EntityManager, netizenId: string): Promise<AccountDeletion | null> {
    return this.deletions.findPending(tx, netizenId);
  }

  /** The wish that is pending, or a new one. Hold the netizen's lock. */
  async begin(tx: EntityManager, netizenId: string, now: Date): Promise<AccountDeletion> {
    const pending = await this.deletions.findPending(tx, netizenId);
    if (pending) return pending;
    const wish = Object.assign(new AccountDeletion(), {
      id: newId(),
      netizenId,
      pendingKey: netizenId,
      status: 'PENDING' as const,
      requestedAt: now,
      dueAt: coolingEndsAt(now),
      endedAt: null,
    });
    await this.deletions.insert(tx, wish);
    return wish;
  }

  /** `false`: nothing is pending. */
  async cancel(tx: EntityManager, netizenId: string, now: Date): Promise<boolean> {
    const pending = await this.deletions.findPending(tx, netizenId);
    return pending !== null && (await this.deletions.cancel(tx, pending, now));
  }
}
