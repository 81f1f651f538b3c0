/** What somebody's grant opens in this room: versions of an activity, of these units. */
export interface AuthorScope {
  /** `null`: every activity. */
  readonly activity: number | null;
  readonly unitIds: readonly string[] | 'ALL';
}

export const isWithin = (
  scopes: readonly AuthorScope[],
  { activityOrdinal, unitId }: { readonly activityOrdinal: number; readonly unitId: string },
): boolean =>
  scopes.some(
    ({ activity, unitIds }) =>
      (activity === null || activity === activityOrdinal) && (unitIds === 'ALL' || unitIds.includes(unitId)),
  );

/** The units of these scopes, whatever activity they are bounded to. */
export function unitsOf(scopes: readonly AuthorScope[]): readonly string[] | 'ALL' {
  const lists: string[] = [];
  for (const { unitIds } of scopes) {
    if (unitIds === 'ALL') return 'ALL';
    lists.push(...unitIds);
  }
  return [...new Set(lists)];
}
