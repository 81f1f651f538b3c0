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
