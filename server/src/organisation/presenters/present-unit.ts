import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { OrgUnit } from '../domain/org-unit.js';

type Around = Pick<DeskUnitDto, 'regionName' | 'parentName' | 'children' | 'abilities'>;

export function presentUnit(unit: OrgUnit, around: Around): DeskUnitDto {
  const { id, name, kind, sectors, regionCode, parentId, suspendedAt, revision } = unit;
  const own = { id, name, kind, sectors, regionCode, parentId, revision };
  return { ...own, suspendedAt: suspendedAt?.toISOString() ?? null, ...around };
}
