import { Injectable } from '@nestjs/common';
import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import type { OrgUnit } from '../domain/org-unit.js';
import { UnitNotFoundError } from '../domain/organisation.errors.js';
import { presentUnit } from '../presenters/present-unit.js';
import { KnownOrganisation } from './known-organisation.js';
import { Permits } from './permits.js';

/** Units as the desk shows them. */
@Injectable()
export class UnitViews {
  constructor(
    private readonly known: KnownOrganisation,
    private readonly permits: Permits,
  ) {}

  async all(actor: StaffActor): Promise<DeskUnitDto[]> {
    const units = [...(await this.known.units()).values()];
    return Promise.all(units.map((unit) => this.view(actor, unit)));
  }

  /** @throws UnitNotFoundError */
  async one(actor: StaffActor, id: string): Promise<DeskUnitDto> {
    const unit = (await this.known.units()).get(id);
    if (!unit) throw new UnitNotFoundError();
    return this.view(actor, unit);
  }

  private async view(actor: StaffActor, unit: OrgUnit): Promise<DeskUnitDto> {
    const units = await this.known.units();
    const regions = await this.known.regions();
    const target = { unitId: unit.id };
    return presentUnit(unit, {
      regionName: regions.find(({ code }) => code === unit.regionCode)?.name ?? unit.regionCode,
      parentName: units.get(unit.parentId ?? '')?.name ?? null,
      children: [...units.values()].filter(({ parentId }) => parentId === unit.id).length,
      abilities: {
        edit: await this.permits.may(actor, 'unit.edit', target),
        addBelow: await this.permits.may(actor, 'unit.create', target),
        suspend: await this.permits.may(actor, 'unit.suspend'),
        invite: unit.suspendedAt === null && (await this.permits.may(actor, 'staff.invite', target)),
      },
    });
  }
}
