import { Injectable } from '@nestjs/common';
import { type Permission, ruleOf } from '@good-netizen/shared/organisation/permissions';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { DomainError } from '../../../platform/domain-error.js';
import type { StaffActor } from '../../staff-actor.js';

/** How far somebody's rights over people go: which units' people they see, and whom they may act on. */
@Injectable()
export class StaffReach {
  constructor(private readonly organisation: OrganisationService) {}

  /**
   * The units whose people somebody sees who holds the listing permission; `null`: all. A role without bounds sees all;
   * a bounded one, or one of a unit, its own unit and those it could invite to.
   */
  async units(actor: StaffActor, listing: Permission): Promise<string[] | null> {
    const { roles } = ruleOf(listing);
    const unbounded = actor.grants.some(
      ({ role, activity, regionCode, sector }) =>
        roles.includes(role) && role !== 'UNIT_MANAGER' && activity === null && regionCode === null && sector === null,
    );
    if (unbounded) return null;
    const units = await this.organisation.listAllUnits();
    const seen = await Promise.all(
      units.map(
        async ({ id }) => id === actor.unitId || this.organisation.mayStaff(actor, 'staff.invite', { unitId: id }),
      ),
    );
    return units.filter((_unit, i) => seen[i]).map(({ id }) => id);
  }

  /** Whether every role of the other person is one that this person could give: nobody acts on those above them. */
  async isAbove(actor: StaffActor, others: StaffActor['grants']): Promise<boolean> {
    try {
      for (const grant of others) await this.organisation.requireMayGive(actor, grant);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
