import { Injectable } from '@nestjs/common';
import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import type { OrgUnit } from '../domain/org-unit.js';
import { UnitNotFoundError } from '../domain/organisation.errors.js';
import { countChildren } from '../domain/unit-tree.js';
import { presentUnit } from '../presenters/present-unit.js';
import { KnownOrganisation } from './known-organisation.js';
import { Permits } from './permits.js';

/** Units as the desk shows them, with what the person who asks may do to each. */
@Injectable()
export class UnitViews {
  constructor(
    private readonly known: KnownOrganisation,
    private readonly permits: Permits,
  ) {}

  /** @throws UnitNotFoundError */
  async one(actor: StaffActor, id: string): Promise<DeskUnitDto> {
    const unit = (await this.known.units()).get(id);
    if (!unit) throw new UnitNotFoundError();
    const [view] = await this.of(actor, [unit]);
    return view as DeskUnitDto;
  }

  /** These units, in their order. */
  async of(actor: StaffActor, wanted: readonly OrgUnit[]): Promise<DeskUnitDto[]> {
    const units = await this.known.units();
    const regions = new Map((await this.known.regions()).map(({ code, name }) => [code, name]));
    const children = countChildren([...units.values()]);
    const suspend = await this.permits.may(actor, 'unit.suspend');
    return Promise.all(
      wanted.map(async (unit) =>
        presentUnit(unit, {
          regionName: regions.get(unit.regionCode) ?? unit.regionCode,
          parentName: units.get(unit.parentId ?? '')?.name ?? null,
          children: children.get(unit.id) ?? 0,
          abilities: { ...(await this.abilities(actor, unit)), suspend },
        }),
      ),
    );
  }

  private async abilities(actor: StaffActor, unit: OrgUnit): Promise<Omit<DeskUnitDto['abilities'], 'suspend'>> {
    const target = { unitId: unit.id };
    return {
      edit: await this.permits.may(actor, 'unit.edit', target),
      addBelow: await this.permits.may(actor, 'unit.create', target),
      invite: unit.suspendedAt === null && (await this.permits.may(actor, 'staff.invite', target)),
    };
  }
}
