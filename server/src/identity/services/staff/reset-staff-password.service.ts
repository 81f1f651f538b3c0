import { Injectable } from '@nestjs/common';
import type { ResetStaffPasswordDto, StaffLinkDto } from '@good-netizen/shared/identity/staff.dto';
import { Limits } from '@good-netizen/shared/limits';
import { AuditService } from '../../../audit/audit.service.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import type { StaffActor } from '../../staff-actor.js';
import { ManagedStaff } from './managed-staff.js';
import { NewStaffLink } from './new-staff-link.js';
import { PasswordClosing } from './password-closing.js';

/**
 * Lets somebody else set a new password: ends their sessions at once, and makes a link that is good for an hour. Their
 * authenticator is reset only when that is asked for.
 */
@Injectable()
export class ResetStaffPasswordService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly managed: ManagedStaff,
    private readonly tables: StaffTables,
    private readonly closing: PasswordClosing,
    private readonly links: NewStaffLink,
    private readonly audit: AuditService,
  ) {}

  /** @throws StaffNotFoundError, StaffOwnAccountError, NotPermittedError */
  async reset(actor: StaffActor, id: string, { reason, resetTotp }: ResetStaffPasswordDto): Promise<StaffLinkDto> {
    const permission = 'staff.reset-password';
    await this.managed.require(actor, permission, id);
    const { row, shown } = this.links.make({
      kind: 'PASSWORD_RESET',
      staffId: id,
      createdBy: actor.staffId,
      totpReset: resetTotp,
      minutes: Limits.staffResetLinkMinutes,
    });
    await this.unitOfWork.run(async (tx) => {
      const staff = await this.managed.lock(tx, actor, id);
      const ended = await this.closing.close(tx, id, resetTotp, row.createdAt);
      await this.tables.links.insert(tx, row);
      await this.audit.append(tx, {
        actor,
        permission,
        action: 'staff.reset-password',
        object: { kind: 'staff', id },
        reason,
        facts: { by: actor.name, of: staff.displayName, resetTotp, ended },
      });
    });
    return shown;
  }
}
