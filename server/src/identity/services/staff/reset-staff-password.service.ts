import { Injectable } from '@nestjs/common';
import type { ResetStaffPasswordDto, StaffLinkDto } from '@good-netizen/shared/identity/staff.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../../audit/audit.service.js';
import { AppConfig } from '../../../config/app-config.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { newId } from '../../../platform/id.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import type { StaffActor } from '../../staff-actor.js';
import { ManagedStaff } from './managed-staff.js';
import { OneTimeCodes } from './one-time-codes.js';

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
    private readonly codes: OneTimeCodes,
    private readonly audit: AuditService,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** @throws StaffNotFoundError, StaffOwnAccountError, NotPermittedError */
  async reset(actor: StaffActor, id: string, { reason, resetTotp }: ResetStaffPasswordDto): Promise<StaffLinkDto> {
    const permission = 'staff.reset-password';
    await this.managed.require(actor, permission, id);
    const { token, hash } = this.codes.newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + Limits.staffResetLinkMinutes * 60_000);
    await this.unitOfWork.run(async (tx) => {
      const staff = await this.managed.lock(tx, actor, id);
      const ended = await this.close(tx, id, resetTotp, now);
      const link = { id: newId(), kind: 'PASSWORD_RESET' as const, tokenHash: hash, staffId: id, totpReset: resetTotp };
      await this.tables.links.insert(tx, {
        ...link,
        createdBy: actor.staffId,
        createdAt: now,
        expiresAt,
        usedAt: null,
      });
      await this.audit.append(tx, {
        actor,
        permission,
        action: 'staff.reset-password',
        object: { kind: 'staff', id },
        reason,
        facts: { by: actor.name, of: staff.displayName, resetTotp, ended },
      });
    });
    return {
      url: `${this.config.publicOrigin}/console/password-reset#ticket=${token}`,
      expiresAt: expiresAt.toISOString(),
    };
  }

  private async close(tx: EntityManager, id: string, resetTotp: boolean, at: Date): Promise<number> {
    const noTotp = resetTotp ? { totpSecret: null, totpConfirmedAt: null } : {};
    await this.tables.staff.update(tx, id, { mustChangePassword: true, failedCount: 0, lockedUntil: null, ...noTotp });
    if (resetTotp) await this.tables.recoveryCodes.replace(tx, id, []);
    await this.tables.links.close(tx, 'PASSWORD_RESET', id, at);
    return this.tables.sessions.endAll(tx, id, { at, by: 'PASSWORD_RESET' });
  }
}
