import { Injectable } from '@nestjs/common';
import { permissions } from '@good-netizen/shared/organisation/permissions';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { Role } from '@good-netizen/shared/organisation/roles';
import type { EntityManager } from 'typeorm';
import { OrganisationService, type StaffTarget } from '../../organisation/organisation.service.js';
import { ComplaintNotFoundError } from '../domain/complaint-desk.errors.js';
import type { Complaint } from '../domain/complaint.js';
import { ComplaintDeskRepository } from '../persistence/complaint-desk.repository.js';
import type { StaffActor } from '../staff-actor.js';

const EVERYWHERE: readonly Role[] = ['OFFICE_ADMIN', 'AUDITOR'];

/** A complaint of no unit is the office's. */
const targetOf = ({ unitId }: Complaint): StaffTarget => (unitId === null ? {} : { unitId });

/** Which complaints somebody at the desk reaches. One beyond their reach is not there. */
@Injectable()
export class ComplaintDesk {
  constructor(
    private readonly complaints: ComplaintDeskRepository,
    private readonly organisation: OrganisationService,
  ) {}

  /** Units whose complaints the person sees; `null`: all. */
  reach({ grants }: StaffActor): string[] | null {
    const counted = grants.filter(({ role }) =>
      (permissions['complaint.list'].roles as readonly Role[]).includes(role),
    );
    const wide = counted.some(
      ({ role, activity, regionCode, sector }) =>
        EVERYWHERE.includes(role) && activity === null && regionCode === null && sector === null,
    );
    return wide ? null : [...new Set(counted.map(({ unitId }) => unitId))];
  }

  /** @throws ComplaintNotFoundError */
  async see(tx: EntityManager, actor: StaffActor, id: string): Promise<Complaint> {
    return this.reached(actor, await this.complaints.find(tx, id));
  }

  /** Locks the row. @throws ComplaintNotFoundError, NotPermittedError */
  async take(tx: EntityManager, actor: StaffActor, id: string, permission: Permission): Promise<Complaint> {
    const complaint = this.reached(actor, await this.complaints.lock(tx, id));
    await this.organisation.requireStaff(actor, permission, targetOf(complaint));
    return complaint;
  }

  may(actor: StaffActor, permission: Permission, complaint: Complaint): Promise<boolean> {
    return this.organisation.mayStaff(actor, permission, targetOf(complaint));
  }

  async unitName(unitId: string | null): Promise<string | null> {
    return unitId === null ? null : ((await this.organisation.findUnit(unitId))?.name ?? null);
  }

  private reached(actor: StaffActor, complaint: Complaint | null): Complaint {
    const units = this.reach(actor);
    if (!complaint || (units && !units.includes(complaint.unitId ?? ''))) throw new ComplaintNotFoundError();
    return complaint;
  }
}
