import type { OrgUnit } from './org-unit.js';

/** Whether `parentId` is the unit itself or stands below it: then it cannot be its parent. */
export function wouldCircle(units: readonly Pick<OrgUnit, 'id' | 'parentId'>[], id: string, parentId: string): boolean {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const seen = new Set<string>();
  for (let at: string | null = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** How many units stand directly below each; units without any are left out. */
export function countChildren(units: readonly Pick<OrgUnit, 'parentId'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parentId } of units) if (parentId !== null) counts.set(parentId, (counts.get(parentId) ?? 0) + 1);
  return counts;
}
