import { Injectable } from '@nestjs/common';
import type { StaffDetailDto, StaffRowDto } from '@good-netizen/shared/identity/staff.dto';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { Clock } from '../../../platform/clock.js';
import { isLocked } from '../../domain/staff/lockout.js';
import type { Staff } from '../../domain/staff/staff.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import { presentStaff } from '../../presenters/staff/present-staff.js';
import type { StaffActor, StaffGrant } from '../../staff-actor.js';
import { StaffMeView } from './staff-me-view.js';
import { StaffReach } from './staff-reach.js';

/** People at the desk as the console shows them to others, with what the person who asks may do. */
@Injectable()
export class StaffViews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: StaffTables,
    private readonly organisation: OrganisationService,
    private readonly reach: StaffReach,
    private readonly names: StaffMeView,
    private readonly clock: Clock,
  ) {}

  async row(actor: StaffActor, staff: Staff): Promise<StaffRowDto> {
    const grants = await this.unitOfWork.read((tx) => this.organisation.grantsOf(tx, staff.id));
    return this.rowWith(actor, staff, grants);
  }

  async detail(actor: StaffActor, staff: Staff): Promise<StaffDetailDto> {
    const now = this.clock.now();
    const { grants, recoveryCodesLeft, openSessions } = await this.unitOfWork.read(async (tx) => ({
      grants: await this.organisation.grantsOf(tx, staff.id),
      recoveryCodesLeft: await this.tables.recoveryCodes.countLeft(tx, staff.id),
      openSessions: (await this.tables.sessions.listLive(tx, [staff.id], now)).length,
    }));
    return {
      ...(await this.rowWith(actor, staff, grants)),
      grants: await this.names.grantsWithNames(grants),
      lockedUntil: isLocked(staff, now) ? (staff.lockedUntil?.toISOString() ?? null) : null,
      passwordResetPending: staff.mustChangePassword,
      recoveryCodesLeft,
      openSessions,
    };
  }

  private async rowWith(actor: StaffActor, staff: Staff, grants: readonly StaffGrant[]): Promise<StaffRowDto> {
    const isAbove = staff.id !== actor.staffId && (await this.reach.isAbove(actor, grants));
    const may = async (permission: Permission): Promise<boolean> =>
      isAbove && this.organisation.mayStaff(actor, permission, { unitId: staff.unitId });
    return {
      ...presentStaff(staff, await this.names.unitName(staff.unitId)),
      roles: [...new Set(grants.map(({ role }) => role))],
      createdAt: staff.createdAt.toISOString(),
      lastSignInAt: staff.lastSignInAt?.toISOString() ?? null,
      revision: staff.revision,
      abilities: { resetPassword: await may('staff.reset-password'), suspend: await may('staff.suspend') },
    };
  }
}
