import type { ClauseDiff, CodeDiffDto, DiffPiece } from '@good-netizen/shared/pledge/code-diff';

/** The pieces that stand in the older or in the newer text. */
export function sideOf(pieces: readonly DiffPiece[], side: 'BEFORE' | 'AFTER'): DiffPiece[] {
  const elsewhere = side === 'BEFORE' ? 'ADDED' : 'REMOVED';
  return pieces.filter(({ kind }) => kind !== elsewhere);
}

export function isSame(pieces: readonly DiffPiece[]): boolean {
  return pieces.every(({ kind }) => kind === 'SAME');
}

export const hasChanged = ({ change, moved }: ClauseDiff): boolean => change !== 'SAME' || moved;

/** Nothing at all differs between the two versions. */
export function isUnchanged({ title, preamble, pledgeSentence, clauses }: CodeDiffDto): boolean {
  return [title, preamble, pledgeSentence].every(isSame) && !clauses.some(hasChanged);
}
