import { Injectable } from '@nestjs/common';
import type { SaveUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import { RegionNotKnownError, UnitNotFoundError } from '../domain/organisation.errors.js';
import { KnownOrganisation } from './known-organisation.js';
import { Permits } from './permits.js';

/** What holds for a unit that is founded or changed. */
@Injectable()
export class UnitRules {
  constructor(
    private readonly known: KnownOrganisation,
    private readonly permits: Permits,
  ) {}

  /**
   * Its place must be known and within the person's reach: the parent, and the region and sectors it will have. A unit
   * without a parent is for those who act in the whole province.
   * @throws UnitNotFoundError, RegionNotKnownError, NotPermittedError
   */
  async requireFit(actor: StaffActor, permission: 'unit.create' | 'unit.edit', wanted: SaveUnitDto): Promise<void> {
    const regions = await this.known.regions();
    if (!regions.some(({ code }) => code === wanted.regionCode)) throw new RegionNotKnownError();
    if (wanted.parentId !== null && !(await this.known.units()).has(wanted.parentId)) {
      throw new UnitNotFoundError('parentId');
    }
    if (wanted.parentId !== null) await this.permits.require(actor, permission, { unitId: wanted.parentId });
    else await this.permits.require(actor, 'unit.suspend');
    await this.permits.require(actor, permission, { regionCode: wanted.regionCode, sectors: wanted.sectors });
  }
}
