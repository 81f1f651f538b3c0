import type { TransitionTable } from './transition-table.js';

export type TicketStatus =
  'NEW' | 'LOCKED' | 'PASSED' | 'RETURNED' | 'REJECTED' | 'HIDDEN' | 'APPEALED' | 'UPHELD' | 'REVERSED' | 'WITHDRAWN';

/**
 * Machine 22. LOCKED: a moderator is reading it; a lease that ran out may be taken over. RETURNED: the author may revise, and
 * what they hand in next is another ticket. APPEALED once at most, decided by another person: UPHELD keeps the decision,
 * REVERSED undoes it. WITHDRAWN: the author took the thing back before anybody decided.
 */
export const ticketStates: TransitionTable<TicketStatus> = {
  name: 'ModerationTicket',
  initial: ['NEW'],
  next: {
    NEW: ['LOCKED', 'WITHDRAWN'],
    LOCKED: ['NEW', 'LOCKED', 'PASSED', 'RETURNED', 'REJECTED', 'HIDDEN', 'WITHDRAWN'],
    PASSED: ['HIDDEN'],
    RETURNED: ['APPEALED', 'WITHDRAWN'],
    REJECTED: ['APPEALED'],
    HIDDEN: ['PASSED', 'APPEALED'],
    APPEALED: ['UPHELD', 'REVERSED'],
    UPHELD: [],
    REVERSED: ['HIDDEN'],
    WITHDRAWN: [],
  },
};

/** Nobody has decided yet: the thing has one such ticket at most. */
export const openTicketStatuses: readonly TicketStatus[] = ['NEW', 'LOCKED'];
/** What a moderator has to do something about. */
export const waitingTicketStatuses: readonly TicketStatus[] = ['NEW', 'LOCKED', 'APPEALED'];
