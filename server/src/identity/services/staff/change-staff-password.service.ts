import { Injectable } from '@nestjs/common';
import type { StaffChangePasswordDto } from '@good-netizen/shared/identity/staff.dto';
import { AuditService } from '../../../audit/audit.service.js';
import { Clock } from '../../../platform/clock.js';
import { refuseWeakPassword } from '../../domain/staff/password-rules.js';
import { StaffPasswordRefusedError } from '../../domain/staff/staff.error.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import type { StaffActor } from '../../staff-actor.js';
import { OwnPassword } from './own-password.js';
import { Passwords } from './passwords.js';

/** A new password of one's own. Whoever else is signed in with the old one is out. */
@Injectable()
export class ChangeStaffPasswordService {
  constructor(
    private readonly own: OwnPassword,
    private readonly passwords: Passwords,
    private readonly tables: StaffTables,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws StaffPasswordWrongError, StaffPasswordRefusedError, StaffLockedError */
  async change(actor: StaffActor, { currentPassword, newPassword }: StaffChangePasswordDto): Promise<void> {
    const passwordHash = await this.passwords.hash(newPassword);
    const asked = { staffId: actor.staffId, password: currentPassword, field: 'currentPassword' };
    await this.own.confirmed(asked, async (tx, staff) => {
      refuseWeakPassword(newPassword, staff, 'newPassword');
      if (newPassword.normalize('NFKC') === currentPassword.normalize('NFKC')) {
        throw new StaffPasswordRefusedError('SAME', 'newPassword');
      }
      await this.tables.staff.update(tx, staff.id, { passwordHash });
      const end = { at: this.clock.now(), by: 'PASSWORD_CHANGED' as const, except: actor.sessionId };
      const ended = await this.tables.sessions.endAll(tx, staff.id, end);
      const object = { kind: 'staff', id: staff.id };
      await this.audit.append(tx, { actor, action: 'staff.change-password', object, facts: { ended } });
    });
  }
}
