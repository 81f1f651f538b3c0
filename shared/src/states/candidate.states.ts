import type { TransitionTable } from './transition-table.js';

export type CandidateStatus = 'PENDING' | 'LISTED' | 'SUSPENDED' | 'WITHDRAWN' | 'DISQUALIFIED' | 'RANKED';

export const candidateStates: TransitionTable<CandidateStatus> = {
  name: 'Candidate',
  initial: ['PENDING'],
  next: {
    PENDING: ['LISTED', 'WITHDRAWN'],
    LISTED: ['SUSPENDED', 'WITHDRAWN', 'DISQUALIFIED', 'RANKED'],
    SUSPENDED: ['LISTED', 'WITHDRAWN', 'DISQUALIFIED'],
    WITHDRAWN: [],
    DISQUALIFIED: [],
    RANKED: [],
  },
};
