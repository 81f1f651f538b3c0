import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import { RecoveryCodeRepository } from '../../persistence/staff/recovery-code.repository.js';
import type { StaffActor } from '../../staff-actor.js';
import { OneTimeCodes } from './one-time-codes.js';
import { OwnPassword } from './own-password.js';

/** Ten new recovery codes; the old ones open nothing from now on. */
@Injectable()
export class RenewRecoveryCodesService {
  constructor(
    private readonly own: OwnPassword,
    private readonly codes: OneTimeCodes,
    private readonly recoveryCodes: RecoveryCodeRepository,
    private readonly audit: AuditService,
  ) {}

  /** @returns the codes, to be shown once. @throws StaffPasswordWrongError, StaffLockedError */
  renew(actor: StaffActor, password: string): Promise<string[]> {
    const asked = { staffId: actor.staffId, password, field: 'password' };
    return this.own.confirmed(asked, async (tx, { id }) => {
      const { shown, kept } = this.codes.newRecoveryCodes(id);
      await this.recoveryCodes.replace(tx, id, kept);
      await this.audit.append(tx, { actor, action: 'staff.renew-recovery-codes', object: { kind: 'staff', id } });
      return shown;
    });
  }
}
