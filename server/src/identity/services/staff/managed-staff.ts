import { Injectable } from '@nestjs/common';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { StaffSignInRequiredError } from '../../domain/staff-sign-in-required.error.js';
import { StaffNotFoundError, StaffOwnAccountError } from '../../domain/staff/staff.error.js';
import type { Staff } from '../../domain/staff/staff.js';
import { StaffRepository } from '../../persistence/staff/staff.repository.js';
import type { StaffActor } from '../../staff-actor.js';
import { StaffReach } from './staff-reach.js';
import { NotAboveError } from '../../domain/staff/not-above.error.js';

/** Another person's account, for those who may act on it. */
@Injectable()
export class ManagedStaff {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly organisation: OrganisationService,
    private readonly reach: StaffReach,
  ) {}

  /**
   * Whether the permission covers the person's unit, and no role of theirs stands above those of the person who asks.
   * @throws StaffNotFoundError, StaffOwnAccountError, NotPermittedError, NotAboveError
   */
  async require(actor: StaffActor, permission: Permission, id: string): Promise<void> {
    const { staff, grants } = await this.unitOfWork.read(async (tx) => ({
      staff: await this.staff.find(tx, id),
      grants: await this.organisation.grantsOf(tx, id),
    }));
    if (!staff) throw new StaffNotFoundError();
    if (staff.id === actor.staffId) throw new StaffOwnAccountError();
    await this.organisation.requireStaff(actor, permission, { unitId: staff.unitId });
    if (!(await this.reach.isAbove(actor, grants))) throw new NotAboveError(permission);
  }

  /**
   * Both accounts, locked in one order: of two who close each other's account at the same moment, the second is no longer
   * at the desk.
   * @throws StaffNotFoundError, StaffSignInRequiredError
   */
  async lock(tx: EntityManager, actor: StaffActor, id: string): Promise<Staff> {
    const locked = new Map<string, Staff | null>();
    for (const each of [actor.staffId, id].sort()) locked.set(each, await this.staff.lock(tx, each));
    if (locked.get(actor.staffId)?.status !== 'ACTIVE') throw new StaffSignInRequiredError();
    const staff = locked.get(id);
    if (!staff) throw new StaffNotFoundError();
    return staff;
  }
}
