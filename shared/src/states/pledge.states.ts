import type { TransitionTable } from './transition-table.js';

export type PledgeStatus = 'SIGNED' | 'RENEWED' | 'WITHDRAWN' | 'QUARANTINED' | 'INVALIDATED';

/** RENEWED: the signer has signed a newer version. WITHDRAWN: taken back by the signer, its serial is never given again. */
export const pledgeStates: TransitionTable<PledgeStatus> = {
  name: 'Pledge',
  initial: ['SIGNED'],
  next: {
    SIGNED: ['RENEWED', 'WITHDRAWN', 'QUARANTINED'],
    RENEWED: ['WITHDRAWN'],
    QUARANTINED: ['SIGNED', 'INVALIDATED'],
    INVALIDATED: ['SIGNED'],
    WITHDRAWN: [],
  },
};

/** The statuses that count: one person has at most one SIGNED pledge, so these are persons, not signatures. */
export const countedPledgeStatuses: readonly PledgeStatus[] = ['SIGNED'];
