import { Injectable } from '@nestjs/common';
import type { StaffConfirmTotpDto } from '@good-netizen/shared/identity/staff.dto';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import { OneTimeCodes } from './one-time-codes.js';
import { type AdmittedStaff, StaffAdmission } from './staff-admission.js';
import type { StaffClient } from './staff-client.js';
import { StaffFactors } from './staff-factors.js';
import { TotpSecrets } from './totp-secrets.js';

/** The first code of a new authenticator: from now on the account has one, with ten recovery codes beside it. */
@Injectable()
export class ConfirmStaffTotpService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: StaffTables,
    private readonly factors: StaffFactors,
    private readonly secrets: TotpSecrets,
    private readonly codes: OneTimeCodes,
    private readonly admission: StaffAdmission,
    private readonly clock: Clock,
  ) {}

  /** @throws StaffChallengeInvalidError, StaffEnrolmentInvalidError, StaffCodeWrongError */
  async confirm({ challenge, enrolment, code }: StaffConfirmTotpDto, client: StaffClient): Promise<AdmittedStaff> {
    const { shown, admitted } = await this.unitOfWork.run(async (tx) => {
      const staff = await this.factors.challenged(tx, challenge, 'TOTP_SETUP_REQUIRED');
      const { secret, step } = this.secrets.accept(`staff/${staff.id}`, enrolment, code);
      await this.factors.spend(tx, challenge, 'TOTP_SETUP_REQUIRED');
      const { shown, kept } = this.codes.newRecoveryCodes(staff.id);
      await this.tables.recoveryCodes.replace(tx, staff.id, kept);
      await this.tables.staff.update(tx, staff.id, {
        totpSecret: this.secrets.seal(secret, staff.id),
        totpConfirmedAt: this.clock.now(),
        totpLastStep: step,
      });
      return { shown, admitted: await this.admission.open(tx, staff, client, 'totp-set-up') };
    });
    return this.admission.answer(admitted, shown);
  }
}
