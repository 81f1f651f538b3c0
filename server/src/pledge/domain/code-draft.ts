import type { EditClauseDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { codeVersionStates, type CodeVersionStatus } from '@good-netizen/shared/states/code-version.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import { qualities } from '@good-netizen/shared/programme/programme.dto';
import type { Clause } from './clause.js';
import {
  ClauseKeyTwiceError,
  ClauseKeyUnknownError,
  CodeVersionIncompleteError,
  CodeVersionStateError,
} from './code-desk.errors.js';
import type { CodeVersion } from './code-version.js';

/** Words may be changed as a draft, and under review: there what was adopted goes in. */
export function isEditable(status: CodeVersionStatus): boolean {
  return status === 'DRAFT' || status === 'REVIEWING';
}

/** @throws CodeVersionStateError */
export function ensureEditable({ status }: Pick<CodeVersion, 'status'>): void {
  if (!isEditable(status)) throw new CodeVersionStateError(status);
}

/** @throws CodeVersionStateError */
export function ensureMove({ status }: Pick<CodeVersion, 'status'>, to: CodeVersionStatus): void {
  if (!mayMove(codeVersionStates, status, to)) throw new CodeVersionStateError(status);
}

/**
 * What people are to read or sign must be whole: every text written, every quality with a clause.
 * @throws CodeVersionIncompleteError naming the first field that is not
 */
export function ensureComplete(code: CodeVersion, clauses: readonly Clause[]): void {
  const { title, preamble, pledgeSentence, issuingUnit } = code;
  for (const [field, text] of Object.entries({ title, preamble, pledgeSentence, issuingUnit })) {
    if (text.trim() === '') throw new CodeVersionIncompleteError(field);
  }
  for (const [place, clause] of clauses.entries()) {
    if (clause.title.trim() === '') throw new CodeVersionIncompleteError(`clauses[${place}].title`);
    if (clause.text.trim() === '') throw new CodeVersionIncompleteError(`clauses[${place}].text`);
  }
  if (!qualities.every((quality) => clauses.some((clause) => clause.quality === quality))) {
    throw new CodeVersionIncompleteError('clauses');
  }
}

/**
 * The clauses of a draft as wanted, in that order. One that lives on keeps its key, and its id if it is of this draft;
 * a new one gets both.
 * @throws ClauseKeyUnknownError, ClauseKeyTwiceError
 */
export function planClauses(
  codeVersionId: string,
  wanted: readonly EditClauseDto[],
  known: readonly Clause[],
  newId: () => string,
): Clause[] {
  const byKey = new Map(known.map((clause) => [clause.clauseKey, clause]));
  for (const own of known) if (own.codeVersionId === codeVersionId) byKey.set(own.clauseKey, own);
  const taken = new Set<string>();
  return wanted.map(({ clauseKey, quality, title, text }, place) => {
    const old = clauseKey === undefined ? undefined : byKey.get(clauseKey);
    if (clauseKey !== undefined && !old) throw new ClauseKeyUnknownError(place);
    const id = old?.codeVersionId === codeVersionId ? old.id : newId();
    const key = clauseKey ?? id;
    if (taken.has(key)) throw new ClauseKeyTwiceError(place);
    taken.add(key);
    return { id, codeVersionId, clauseKey: key, ordinal: place + 1, quality, title: title.trim(), text: text.trim() };
  });
}
