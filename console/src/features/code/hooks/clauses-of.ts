import type { DeskOpinionRowDto } from '@good-netizen/shared/pledge/consultation.dto';

export interface ChosenClause {
  clauseKey: string;
  title: string;
  ids: readonly string[];
}

/** The clauses that opinions were chosen of, in the order in which they were chosen. */
export function clausesOf(chosen: readonly DeskOpinionRowDto[]): ChosenClause[] {
  const clauses = new Map<string, { clauseKey: string; title: string; ids: string[] }>();
  for (const { id, clauseKey, clauseTitle } of chosen) {
    const clause = clauses.get(clauseKey) ?? { clauseKey, title: clauseTitle, ids: [] };
    clause.ids.push(id);
    clauses.set(clauseKey, clause);
  }
  return [...clauses.values()];
}

/** What there is to tick of a clause: what was chosen first, then the others that are in no group. */
export function candidatesOf(
  { clauseKey }: ChosenClause,
  chosen: readonly DeskOpinionRowDto[],
  ungrouped: readonly DeskOpinionRowDto[],
): DeskOpinionRowDto[] {
  const own = chosen.filter((opinion) => opinion.clauseKey === clauseKey);
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...ungrouped.filter(({ id }) => !known.has(id))];
}
