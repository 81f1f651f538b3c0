import { Injectable } from '@nestjs/common';
import type { AccountDeletionStateDto } from '@good-netizen/shared/identity/privacy.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DeletionNotPendingError } from '../domain/privacy.error.js';
import { presentDeletion } from '../presenters/present-deletion.js';
import { AccountDeletions } from './account-deletions.js';

@Injectable()
export class CancelAccountDeletionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deletions: AccountDeletions,
    private readonly clock: Clock,
  ) {}

  /** @throws DeletionNotPendingError */
  cancel(netizenId: string): Promise<AccountDeletionStateDto> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.deletions.cancel(tx, netizenId, this.clock.now()))) throw new DeletionNotPendingError();
      return presentDeletion(null);
    });
  }
}
