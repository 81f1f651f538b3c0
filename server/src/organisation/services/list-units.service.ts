import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import { pageOf } from '../domain/page-of.js';
import { fitsUnit, type UnitFilter } from '../domain/unit-filter.js';
import { countChildren } from '../domain/unit-tree.js';
import { KnownOrganisation } from './known-organisation.js';
import { UnitViews } from './unit-views.js';

type Sorting = { sort?: string | undefined; order?: 'asc' | 'desc' | undefined; page: number; size: number };

/** The units of the programme, with what the person who asks may do to each. */
@Injectable()
export class ListUnitsService {
  constructor(
    private readonly known: KnownOrganisation,
    private readonly views: UnitViews,
  ) {}

  async list(actor: StaffActor, filter: UnitFilter, sorting: Sorting): Promise<PageDto<DeskUnitDto>> {
    const units = [...(await this.known.units()).values()];
    const children = countChildren(units);
    const page = pageOf(
      units.filter((unit) => fitsUnit(unit, filter)),
      sorting,
      {
        name: (unit) => unit.name,
        kind: (unit) => unit.kind,
        regionName: (unit) => unit.regionCode,
        children: (unit) => children.get(unit.id) ?? 0,
      },
    );
    return { ...page, rows: await this.views.of(actor, page.rows) };
  }
}
