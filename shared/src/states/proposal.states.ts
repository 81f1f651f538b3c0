import type { ProposalStatus } from '../organisation/organisation.dto.js';
import type { TransitionTable } from './transition-table.js';

/** What one person proposes another one decides. */
export const proposalStates: TransitionTable<ProposalStatus> = {
  name: 'Proposal',
  initial: ['OPEN'],
  next: { OPEN: ['APPROVED', 'REFUSED', 'WITHDRAWN'], APPROVED: [], REFUSED: [], WITHDRAWN: [] },
};
