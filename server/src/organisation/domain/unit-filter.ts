import type { UnitKind } from '@good-netizen/shared/organisation/organisation.dto';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import type { OrgUnit } from './org-unit.js';

const ROOT = 'ROOT';

/** Which units a list or a file holds. */
export interface UnitFilter {
  readonly q?: string;
  readonly kind?: UnitKind;
  readonly sector?: Sector;
  readonly regionCode?: string;
  /** `ROOT`: the units that stand under no other. */
  readonly parentId?: string;
  readonly suspended?: boolean;
}

/** Whether a unit is among them. */
export function fitsUnit(unit: OrgUnit, { q, kind, sector, regionCode, parentId, suspended }: UnitFilter): boolean {
  return (
    (q === undefined || unit.name.includes(q)) &&
    (kind === undefined || unit.kind === kind) &&
    (sector === undefined || unit.sectors.includes(sector)) &&
    (regionCode === undefined || unit.regionCode === regionCode) &&
    (parentId === undefined || unit.parentId === (parentId === ROOT ? null : parentId)) &&
    (suspended === undefined || (unit.suspendedAt !== null) === suspended)
  );
}
