import type { UnitScope } from '@good-netizen/shared/organisation/unit-scope';
import { Brackets, type SelectQueryBuilder } from 'typeorm';

interface Owned {
  activityOrdinal: number;
  unitId: string;
}

/** Narrows a query to what lies in one of the scopes; nothing does when there is none. */
export function withinScopes<T extends Owned>(
  query: SelectQueryBuilder<T>,
  alias: string,
  scopes: readonly UnitScope[],
): void {
  const reached = scopes.filter(({ unitIds }) => unitIds === 'ALL' || unitIds.length > 0);
  if (reached.length === 0) {
    query.andWhere('1 = 0');
    return;
  }
  const anyScope = new Brackets((any) => {
    reached.forEach(({ activity, unitIds }, i) => {
      const bounds = [
        ...(activity === null ? [] : [`${alias}.activityOrdinal = :activity${i}`]),
        ...(unitIds === 'ALL' ? [] : [`${alias}.unitId IN (:...units${i})`]),
      ];
      const values = { [`activity${i}`]: activity, [`units${i}`]: unitIds };
      any.orWhere(bounds.length === 0 ? '1 = 1' : `(${bounds.join(' AND ')})`, values);
    });
  });
  query.andWhere(anyScope);
}
