import type { CodeDiffDto, DiffPiece } from '@good-netizen/shared/pledge/code-diff';

export const isChanged = (pieces: readonly DiffPiece[]): boolean => pieces.some(({ kind }) => kind !== 'SAME');

/** Whether two versions say the same, in the same order. */
export const isUnchanged = ({ title, preamble, pledgeSentence, clauses }: CodeDiffDto): boolean =>
  ![title, preamble, pledgeSentence].some(isChanged) &&
  clauses.every(({ change, moved }) => change === 'SAME' && !moved);
