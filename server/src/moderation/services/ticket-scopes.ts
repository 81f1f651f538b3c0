import { Injectable } from '@nestjs/common';
import { permissions } from '@good-netizen/shared/organisation/permissions';
import type { Role } from '@good-netizen/shared/organisation/roles';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import type { TicketScope } from '../persistence/queue.repository.js';
import { isInForce } from '@good-netizen/shared/organisation/grant-reach';

const MAY_READ: readonly Role[] = permissions['ticket.read'].roles;

/** The part of the queue that somebody's grants open, in bounds that a query understands. */
@Injectable()
export class TicketScopes {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  async of({ grants }: StaffActor): Promise<TicketScope[]> {
    const at = { now: this.clock.now(), editionId: (await this.organisation.currentEdition()).id };
    const inForce = grants.filter((grant) => MAY_READ.includes(grant.role) && isInForce(grant, at));
    const scopes: TicketScope[] = [];
    for (const { activity, regionCode, sector } of inForce) {
      scopes.push({ activity, sector, regionCodes: regionCode === null ? null : await this.below(regionCode) });
    }
    return scopes;
  }

  /** A region and all below it. */
  private async below(code: string): Promise<string[]> {
    const regions = await this.organisation.listRegions();
    const found = [code];
    for (const known of found) {
      for (const region of regions)
        if (region.parentCode === known && !found.includes(region.code)) found.push(region.code);
    }
    return found;
  }
}
