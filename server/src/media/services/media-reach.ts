import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { isInReach, type MediaPermission, unitsInReach } from '../media.policy.js';

/** Asks the policy with what it needs to know of the moment. */
@Injectable()
export class MediaReach {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  async units(actor: StaffActor, permission: MediaPermission): Promise<readonly string[] | 'ALL'> {
    const editionId = (await this.organisation.currentEdition()).id;
    const paths = new Map<string, readonly string[]>();
    for (const { unitRegionCode: code } of actor.grants) paths.set(code, await this.organisation.regionPath(code));
    const pathOf = (code: string): readonly string[] => paths.get(code) ?? [];
    return unitsInReach(actor, permission, { now: this.clock.now(), editionId, pathOf });
  }

  async covers(actor: StaffActor, permission: MediaPermission, unitId: string): Promise<boolean> {
    return isInReach(await this.units(actor, permission), unitId);
  }

  /** Whether somebody may upload for a unit that exists. */
  async mayUploadFor(actor: StaffActor, unitId: string): Promise<boolean> {
    const exists = (await this.organisation.findUnit(unitId)) !== undefined;
    return exists && (await this.covers(actor, 'media.upload', unitId));
  }
}
