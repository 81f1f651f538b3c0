import { Injectable } from '@nestjs/common';
import type { AccountDeletionStateDto } from '@good-netizen/shared/identity/privacy.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { presentDeletion } from '../presenters/present-deletion.js';
import { AccountDeletions } from './account-deletions.js';

@Injectable()
export class ShowAccountDeletionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deletions: AccountDeletions,
  ) {}

  /** Whether the netizen asked to leave, and until when they may take it back. */
  async show(netizenId: string): Promise<AccountDeletionStateDto> {
    return presentDeletion(await this.unitOfWork.read((tx) => this.deletions.find(tx, netizenId)));
  }
}
