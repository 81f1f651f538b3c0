import { Injectable } from '@nestjs/common';
import type { TotpEnrolmentDto } from '@good-netizen/shared/identity/staff.dto';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { StaffFactors } from './staff-factors.js';
import { TotpSecrets } from './totp-secrets.js';

/** Somebody with a password and no authenticator yet is offered a secret for one. */
@Injectable()
export class StartStaffTotpService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: StaffFactors,
    private readonly secrets: TotpSecrets,
  ) {}

  /** @throws StaffChallengeInvalidError */
  async start(challenge: string): Promise<TotpEnrolmentDto> {
    const staff = await this.unitOfWork.run((tx) => this.factors.challenged(tx, challenge, 'TOTP_SETUP_REQUIRED'));
    return this.secrets.offer(`staff/${staff.id}`, staff.loginName);
  }
}
