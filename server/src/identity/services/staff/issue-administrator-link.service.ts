import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { StaffLinkDto } from '@good-netizen/shared/identity/staff.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../../audit/audit.service.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { AdministratorLinkError } from '../../domain/staff/administrator-link.error.js';
import type { StaffLink } from '../../domain/staff/staff-link.js';
import { loginNameOf, type Staff } from '../../domain/staff/staff.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import { NewStaffLink } from './new-staff-link.js';
import { PasswordClosing } from './password-closing.js';

const ofSystem = { createdBy: null, minutes: Limits.administratorLinkMinutes };

/**
 * The way back in when no administrator can sign in any more: a link for a new one, or one by which a named one sets a new
 * password and authenticator. For whoever keeps the server, at its machine; no route leads here. On record as the system's.
 */
@Injectable()
export class IssueAdministratorLinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: StaffTables,
    private readonly links: NewStaffLink,
    private readonly closing: PasswordClosing,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
  ) {}

  /**
   * A link for one more administrator. It closes the earlier ones of this kind.
   * @throws AdministratorLinkError for a reason that says nothing
   */
  async forNew(typedReason: string): Promise<StaffLinkDto> {
    const reason = reasonOf(typedReason);
    const { row, shown } = this.links.make({ ...ofSystem, kind: 'ADMINISTRATOR', staffId: null, totpReset: false });
    await this.unitOfWork.run(async (tx) => {
      await this.tables.links.close(tx, row.kind, null, row.createdAt);
      await this.write(tx, row, reason, null);
    });
    return shown;
  }

  /** @throws AdministratorLinkError when no active account of that name holds SYS_ADMIN, or the reason says nothing */
  async forNamed(typed: string, typedReason: string): Promise<StaffLinkDto> {
    const reason = reasonOf(typedReason);
    const loginName = loginNameOf(typed);
    const found = await this.unitOfWork.read((tx) => this.tables.staff.findByLoginName(tx, loginName));
    if (!found) throw new AdministratorLinkError(`No account at the desk has the login name ${loginName}.`);
    const { row, shown } = this.links.make({ ...ofSystem, kind: 'PASSWORD_RESET', staffId: found.id, totpReset: true });
    await this.unitOfWork.run(async (tx) => {
      const staff = (await this.tables.staff.lock(tx, found.id)) ?? found;
      await this.requireAdministrator(tx, staff);
      await this.closing.close(tx, staff.id, true, row.createdAt);
      await this.write(tx, row, reason, staff);
    });
    return shown;
  }

  private async requireAdministrator(tx: EntityManager, { id, status, loginName }: Staff): Promise<void> {
    const grants = await this.organisation.grantsOf(tx, id);
    if (status === 'ACTIVE' && grants.some(({ role }) => role === 'SYS_ADMIN')) return;
    throw new AdministratorLinkError(
      `${loginName} is not an active administrator (SYS_ADMIN): leave --login out to open an account for a new one.`,
    );
  }

  private async write(tx: EntityManager, link: StaffLink, reason: string, staff: Staff | null): Promise<void> {
    await this.tables.links.insert(tx, link);
    await this.audit.append(tx, {
      actor: 'system',
      action: 'staff.recovery-link',
      object: staff ? { kind: 'staff', id: staff.id } : { kind: 'staff-link', id: link.id },
      reason,
      facts: { of: staff?.displayName ?? null, link: link.id, expiresAt: link.expiresAt.toISOString() },
    });
  }
}

function reasonOf(typed: string): string {
  const reason = typed.trim();
  if (reason.length >= Limits.reasonMinChars && reason.length <= Limits.reasonMaxChars) return reason;
  throw new AdministratorLinkError(
    `Say why with --reason "…", in ${Limits.reasonMinChars} to ${Limits.reasonMaxChars} characters: it goes on record.`,
  );
}
