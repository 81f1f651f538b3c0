import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../../database/constraint-violation.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import type { DomainError } from '../../../platform/domain-error.js';
import {
  StaffChallengeInvalidError,
  StaffCodeUsedError,
  StaffCodeWrongError,
  StaffRecoveryCodeWrongError,
} from '../../domain/staff/staff.error.js';
import type { Staff } from '../../domain/staff/staff.js';
import { type AdmittedStaff, StaffAdmission } from './staff-admission.js';
import type { StaffClient } from './staff-client.js';
import { StaffFactors } from './staff-factors.js';

/** The second half: a code of the authenticator, or one of the recovery codes. */
export type SecondFactor = { readonly code: string } | { readonly recoveryCode: string };

@Injectable()
export class FinishStaffSignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: StaffFactors,
    private readonly admission: StaffAdmission,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws StaffChallengeInvalidError, StaffCodeWrongError, StaffCodeUsedError, StaffRecoveryCodeWrongError,
   * StaffLockedError after the fifth wrong code
   */
  async finish(challenge: string, factor: SecondFactor, client: StaffClient): Promise<AdmittedStaff> {
    const outcome = await this.unitOfWork
      .run(async (tx) => {
        const staff = await this.factors.challenged(tx, challenge, 'TOTP_REQUIRED');
        const refusal = await this.refusalOf(tx, staff, factor);
        if (refusal) {
          if (!(refusal instanceof StaffCodeUsedError)) await this.admission.fail(tx, staff);
          return refusal;
        }
        await this.factors.spend(tx, challenge, 'TOTP_REQUIRED');
        return this.admission.open(tx, staff, client, 'code' in factor ? 'totp' : 'recovery-code');
      })
      .catch((error: unknown) => {
        if (constraintViolation(error)?.table === 'spent_challenge') throw new StaffChallengeInvalidError();
        throw error;
      });
    // Thrown only now: the failure has been counted, and stays so.
    if (outcome instanceof Error) throw outcome;
    return this.admission.answer(outcome);
  }

  private async refusalOf(tx: EntityManager, staff: Staff, factor: SecondFactor): Promise<DomainError | null> {
    if ('recoveryCode' in factor) {
      const used = await this.factors.useRecoveryCode(tx, staff, factor.recoveryCode, this.clock.now());
      return used ? null : new StaffRecoveryCodeWrongError();
    }
    const verdict = await this.factors.useTotp(tx, staff, factor.code);
    if (verdict === 'WRONG') return new StaffCodeWrongError();
    return verdict === 'USED' ? new StaffCodeUsedError() : null;
  }
}
