import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskUnitDto, UnitKind } from '@good-netizen/shared/organisation/organisation.dto';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import { pageOf } from '../domain/page-of.js';
import { UnitViews } from './unit-views.js';

export interface UnitFilter {
  readonly q?: string;
  readonly kind?: UnitKind;
  readonly sector?: Sector;
  readonly regionCode?: string;
  readonly parentId?: string;
  readonly suspended?: boolean;
}

type Sorting = { sort?: string | undefined; order?: 'asc' | 'desc' | undefined; page: number; size: number };

/** The units of the programme, with what the person who asks may do to each. */
@Injectable()
export class ListUnitsService {
  constructor(private readonly views: UnitViews) {}

  async list(actor: StaffActor, filter: UnitFilter, sorting: Sorting): Promise<PageDto<DeskUnitDto>> {
    const units = await this.views.all(actor);
    return pageOf(
      units.filter((unit) => fits(unit, filter)),
      sorting,
      {
        name: (unit) => unit.name,
        kind: (unit) => unit.kind,
        regionName: (unit) => unit.regionCode,
        children: (unit) => unit.children,
      },
    );
  }
}

function fits(unit: DeskUnitDto, { q, kind, sector, regionCode, parentId, suspended }: UnitFilter): boolean {
  return (
    (q === undefined || unit.name.includes(q)) &&
    (kind === undefined || unit.kind === kind) &&
    (sector === undefined || unit.sectors.includes(sector)) &&
    (regionCode === undefined || unit.regionCode === regionCode) &&
    (parentId === undefined || unit.parentId === parentId) &&
    (suspended === undefined || (unit.suspendedAt !== null) === suspended)
  );
}
