import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { AccountDeletion } from '../domain/account-deletion.js';
import { AccountErasure } from './account-erasure.js';

const MOST_AT_ONCE = 50;

/**
 * Erases the accounts whose week is over, and half an hour later looks once more for what a request that was under way may
 * have written. Each account is a transaction of its own; what fails is tried again at the next run.
 */
@Injectable()
export class EraseAccountsService {
  private readonly logger = new Logger(EraseAccountsService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly erasure: AccountErasure,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** How many steps were taken. */
  async erase(): Promise<number> {
    const now = this.clock.now();
    const due = await this.unitOfWork.read((tx) => this.erasure.listDue(tx, now, MOST_AT_ONCE));
    let taken = 0;
    for (const deletion of due) if (await this.takeStep(deletion, now)) taken += 1;
    return taken;
  }

  private async takeStep(deletion: AccountDeletion, now: Date): Promise<boolean> {
    try {
      return await this.unitOfWork.run((tx) => this.stepIn(tx, deletion, now));
    } catch (error) {
      const trace = error instanceof Error ? error.stack : String(error);
      this.logger.error(`the account of deletion ${deletion.id} could not be erased`, trace);
      return false;
    }
  }

  private async stepIn(tx: EntityManager, { id, status }: AccountDeletion, now: Date): Promise<boolean> {
    const action = await this.erasure.step(tx, id, status, now);
    if (action) await this.audit.append(tx, { actor: 'system', action, object: { kind: 'account-deletion', id } });
    return action !== null;
  }
}
