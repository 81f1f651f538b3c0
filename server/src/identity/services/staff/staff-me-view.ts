import { Injectable } from '@nestjs/common';
import type { StaffGrantDto, StaffMeDto } from '@good-netizen/shared/identity/staff.dto';
import { permissions, type Permission } from '@good-netizen/shared/organisation/permissions';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import type { Staff } from '../../domain/staff/staff.js';
import type { StaffSession } from '../../domain/staff/staff-session.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import { presentStaff, presentStaffGrant } from '../../presenters/staff/present-staff.js';
import type { StaffActor, StaffGrant } from '../../staff-actor.js';

/** What somebody at the desk sees of themselves: name, unit, grants, and what they may do there. */
@Injectable()
export class StaffMeView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: StaffTables,
    private readonly organisation: OrganisationService,
  ) {}

  async of(staff: Staff, session: StaffSession): Promise<StaffMeDto> {
    const [grants, recoveryCodesLeft] = await this.unitOfWork.read(async (tx) => [
      await this.organisation.grantsOf(tx, staff.id),
      await this.tables.recoveryCodes.countLeft(tx, staff.id),
    ]);
    const unitName = await this.unitName(staff.unitId);
    const { id: staffId, displayName: name, unitId } = staff;
    const { id: sessionId, addressHash } = session;
    return {
      staff: presentStaff(staff, unitName),
      unit: { id: unitId, name: unitName },
      grants: await this.grantsWithNames(grants),
      abilities: await this.abilities({ staffId, name, unitId, sessionId, addressHash, grants }),
      recoveryCodesLeft,
      sessionExpiresAt: session.expiresAt.toISOString(),
    };
  }

  grantsWithNames(grants: readonly StaffGrant[]): Promise<StaffGrantDto[]> {
    return Promise.all(grants.map(async (grant) => presentStaffGrant(grant, await this.unitName(grant.unitId))));
  }

  async unitName(unitId: string): Promise<string> {
    return (await this.organisation.findUnit(unitId))?.name ?? '';
  }

  private async abilities(actor: StaffActor): Promise<Permission[]> {
    const all = Object.keys(permissions) as Permission[];
    const held = await Promise.all(all.map((permission) => this.organisation.mayStaff(actor, permission)));
    return all.filter((_permission, i) => held[i]);
  }
}
