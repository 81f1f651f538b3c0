import { Injectable } from '@nestjs/common';
import type { AccountDeletionStateDto } from '@good-netizen/shared/identity/privacy.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { SessionExpiredError } from '../domain/sign-in.error.js';
import { NetizenRepository } from '../persistence/netizen.repository.js';
import { presentDeletion } from '../presenters/present-deletion.js';
import { AccountDeletions } from './account-deletions.js';

/** A netizen asks to leave. For a week they may come back and take it back; then everything is erased. */
@Injectable()
export class RequestAccountDeletionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly netizens: NetizenRepository,
    private readonly deletions: AccountDeletions,
    private readonly clock: Clock,
  ) {}

  /** Asking again does not begin the week anew. */
  request(netizenId: string): Promise<AccountDeletionStateDto> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.netizens.lock(tx, netizenId))) throw new SessionExpiredError();
      return presentDeletion(await this.deletions.begin(tx, netizenId, this.clock.now()));
    });
  }
}
