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
    const parents = new Map((await this.organisation.listRegions()).map(({ code, parentCode }) => [code, parentCode]));
    const units = (await this.organisation.listAllUnits()).map(({ id, sectors, regionCode }) => ({
      id,
      sectors,
      regionPath: pathOf(regionCode, parents),
    }));
    const editionId = (await this.organisation.currentEdition()).id;
    return scopesOf(actor, permission, units, { now: this.clock.now(), editionId });
  }
}

/** The region and all above it. */
function pathOf(code: string, parents: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let at: string | null | undefined = code; at && !path.includes(at); at = parents.get(at)) path.push(at);
  return path;
}
