import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import { type AccountDeletion, type AccountDeletionStatus, lookOnceMoreAt } from '../domain/account-deletion.js';
import type { Netizen } from '../domain/netizen.js';
import { DeletionRepository } from '../persistence/deletion.repository.js';
import { NetizenRepository } from '../persistence/netizen.repository.js';

/** What erasing an account does, in the caller's transaction. */
@Injectable()
export class AccountErasure {
  constructor(
    private readonly deletions: DeletionRepository,
    private readonly netizens: NetizenRepository,
    private readonly registry: PersonalDataRegistry,
  ) {}

  /** Accounts to erase, then accounts to look through once more. */
  async listDue(tx: EntityManager, now: Date, most: number): Promise<AccountDeletion[]> {
    const pending = await this.deletions.listDue(tx, 'PENDING', now, most);
    return [...pending, ...(await this.deletions.listDue(tx, 'ERASED', now, most))];
  }

  /** Takes the next step. Returns its name for the audit log; `null`: taken back meanwhile, or taken by another server. */
  async step(tx: EntityManager, id: string, status: AccountDeletionStatus, now: Date): Promise<string | null> {
    const deletion = await this.deletions.lock(tx, id, status);
    if (!deletion?.netizenId) return null;
    const { netizenId } = deletion;
    const netizen = await this.netizens.lock(tx, netizenId);
    await this.registry.erase(tx, netizenId, now);
    if (netizen) await this.removeNetizen(tx, netizen, now);
    if (status === 'ERASED') {
      await this.deletions.change(tx, id, { status: 'DONE', netizenId: null, endedAt: now });
      return 'account.confirm-erased';
    }
    await this.deletions.change(tx, id, { status: 'ERASED', pendingKey: id, dueAt: lookOnceMoreAt(now) });
    return 'account.erase';
  }

  /** The hash stays behind alone, while a selection needs it: leaving must not make a second voter of one person. */
  private async removeNetizen(tx: EntityManager, netizen: Netizen, now: Date): Promise<void> {
    const { id, identityHash, firstSeenAt } = netizen;
    await this.netizens.remove(tx, id);
    if (!(await this.registry.remembersDeparted(tx, now))) return;
    await this.deletions.keepDeparted(tx, { identityHash, firstSeenAt, leftAt: now });
  }
}
