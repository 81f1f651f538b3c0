import { Injectable } from '@nestjs/common';
import type { FinishPasswordResetDto, PasswordResetPreviewDto } from '@good-netizen/shared/identity/staff.dto';
import { AuditService } from '../../../audit/audit.service.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { refuseWeakPassword } from '../../domain/staff/password-rules.js';
import { StaffPasswordRefusedError, StaffTicketInvalidError } from '../../domain/staff/staff.error.js';
import type { StaffLink } from '../../domain/staff/staff-link.js';
import type { Staff } from '../../domain/staff/staff.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import { OneTimeCodes } from './one-time-codes.js';
import { Passwords } from './passwords.js';

/** The link of a password reset, opened by the person whose password it is. */
@Injectable()
export class FinishPasswordResetService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: StaffTables,
    private readonly codes: OneTimeCodes,
    private readonly passwords: Passwords,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws StaffTicketInvalidError */
  async preview(token: string): Promise<PasswordResetPreviewDto> {
    const { staff, link } = await this.find(token);
    const { loginName, displayName } = staff;
    return { loginName, displayName, totpReset: link.totpReset, expiresAt: link.expiresAt.toISOString() };
  }

  /** @throws StaffTicketInvalidError, StaffPasswordRefusedError */
  async finish({ ticket, newPassword }: FinishPasswordResetDto): Promise<void> {
    const { staff, link } = await this.find(ticket);
    refuseWeakPassword(newPassword, staff, 'newPassword');
    if (await this.passwords.verify(staff.passwordHash, newPassword)) {
      throw new StaffPasswordRefusedError('SAME', 'newPassword');
    }
    const passwordHash = await this.passwords.hash(newPassword);
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.tables.links.use(tx, link, this.clock.now()))) throw new StaffTicketInvalidError();
      await this.tables.staff.update(tx, staff.id, { passwordHash, mustChangePassword: false, failedCount: 0 });
      await this.audit.append(tx, {
        actor: 'system',
        action: 'staff.set-password',
        object: { kind: 'staff', id: staff.id },
        facts: { of: staff.displayName, resetBy: link.createdBy, link: link.id },
      });
    });
  }

  private async find(token: string): Promise<{ staff: Staff; link: StaffLink }> {
    const found = await this.unitOfWork.read(async (tx) => {
      const link = await this.tables.links.find(tx, 'PASSWORD_RESET', this.codes.tokenHash(token));
      return { link, staff: link?.staffId ? await this.tables.staff.find(tx, link.staffId) : null };
    });
    const { link, staff } = found;
    const isOpen = link !== null && link.usedAt === null && this.clock.now() < link.expiresAt;
    if (!isOpen || staff?.status !== 'ACTIVE') throw new StaffTicketInvalidError();
    return { link, staff };
  }
}
