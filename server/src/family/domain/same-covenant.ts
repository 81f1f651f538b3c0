import type { FamilyCovenant } from './family-covenant.js';

type Content = Pick<FamilyCovenant, 'clauseKeys' | 'ownClauseIds'>;

const contentOf = ({ clauseKeys, ownClauseIds }: Content): string => JSON.stringify([clauseKeys, ownClauseIds]);

/** The same clauses in the same order. */
export function sameCovenant(one: Content, other: Content): boolean {
  return contentOf(one) === contentOf(other);
}
