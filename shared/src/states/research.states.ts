import type { TransitionTable } from './transition-table.js';

export type ResearchStatus = 'DRAFT' | 'OPEN' | 'CLOSED';

/** The questionnaire is fixed once it is open: who answered later answered the same questions. */
export const researchStates: TransitionTable<ResearchStatus> = {
  name: 'ResearchProject',
  initial: ['DRAFT'],
  next: { DRAFT: ['OPEN'], OPEN: ['CLOSED'], CLOSED: [] },
};
