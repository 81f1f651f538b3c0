import { Injectable } from '@nestjs/common';
import type { GuardianInvitationViewDto } from '@good-netizen/shared/identity/guardian.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { guardianText } from '../domain/legal/guardian-text.js';
import { InvitationDesk } from './invitation-desk.js';

@Injectable()
export class ViewInvitationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: InvitationDesk,
  ) {}

  /** What somebody who was shown a code reads before they agree. @throws GuardianInvitationNotFoundError */
  async view(readerId: string, code: string): Promise<GuardianInvitationViewDto> {
    const { invitation, child } = await this.unitOfWork.read((tx) => this.desk.open(tx, code, readerId));
    return { childNickname: child.nickname, expiresAt: invitation.expiresAt.toISOString(), text: guardianText };
  }
}
