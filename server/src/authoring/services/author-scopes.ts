import { Injectable } from '@nestjs/common';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { scopesOf } from '../authoring.policy.js';
import type { AuthorScope } from '../domain/author-scope.js';

/** Asks the policy which units somebody's grants open, with what it needs to know of the moment. */
@Injectable()
export class AuthorScopes {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  async of(actor: StaffActor, permission: Permission): Promise<AuthorScope[]> {
    const all = await this.organisation.listAllUnits();
    const units = await Promise.all(
      all.map(async ({ id, sectors, regionCode }) => {
        return { id, sectors, regionPath: await this.organisation.regionPath(regionCode) };
      }),
    );
    const editionId = (await this.organisation.currentEdition()).id;
    return scopesOf(actor, permission, units, { now: this.clock.now(), editionId });
  }
}
