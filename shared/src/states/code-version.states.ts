import type { TransitionTable } from './transition-table.js';

export type CodeVersionStatus = 'DRAFT' | 'CONSULTING' | 'REVIEWING' | 'PUBLISHED' | 'SUPERSEDED';

/** Nothing leaves PUBLISHED except to be superseded by a newer version. */
export const codeVersionStates: TransitionTable<CodeVersionStatus> = {
  name: 'CodeVersion',
  initial: ['DRAFT'],
  next: {
    DRAFT: ['CONSULTING'],
    CONSULTING: ['DRAFT', 'REVIEWING'],
    REVIEWING: ['PUBLISHED', 'DRAFT'],
    PUBLISHED: ['SUPERSEDED'],
    SUPERSEDED: [],
  },
};
