import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';

/** A unit and, where it has any, those below it: empty until they are loaded. */
export interface Branch {
  unit: DeskUnitDto;
  below?: Branch[];
}

/** Puts what was loaded of each unit below it. What has no units below cannot be unfolded. */
export function branchesOf(parent: string, loaded: ReadonlyMap<string, readonly DeskUnitDto[]>): Branch[] {
  return (loaded.get(parent) ?? []).map((unit) =>
    unit.children > 0 ? { unit, below: branchesOf(unit.id, loaded) } : { unit },
  );
}
