import type { TransitionTable } from './transition-table.js';

export type RegistrationStatus =
  | 'PENDING'
  | 'CONFIRMED'
  | 'REJECTED'
  | 'WAITLISTED'
  | 'OFFERED'
  | 'OFFER_EXPIRED'
  | 'CANCELLED'
  | 'ATTENDED'
  | 'NO_SHOW';

/**
 * PENDING: asked, and not decided before its transaction is over. Who gave a place back may sign up anew, at the end of the
 * line. ATTENDED goes back where a check-in was taken back.
 */
export const registrationStates: TransitionTable<RegistrationStatus> = {
  name: 'Registration',
  initial: ['PENDING'],
  next: {
    PENDING: ['CONFIRMED', 'REJECTED', 'WAITLISTED'],
    WAITLISTED: ['OFFERED', 'CANCELLED'],
    OFFERED: ['CONFIRMED', 'OFFER_EXPIRED', 'CANCELLED'],
    CONFIRMED: ['CANCELLED', 'ATTENDED', 'NO_SHOW'],
    OFFER_EXPIRED: ['PENDING'],
    CANCELLED: ['PENDING'],
    REJECTED: [],
    NO_SHOW: ['ATTENDED'],
    ATTENDED: ['CONFIRMED'],
  },
};

/** Statuses that hold a public place of the session. */
export const placeHolding: readonly RegistrationStatus[] = ['CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW'];

export type GatheringStatus = 'DRAFT' | 'PUBLISHED' | 'CLOSED' | 'CANCELLED';

/** CLOSED: no more sign-ups, those who have a place keep it. CANCELLED: does not take place, with a reason that is told. */
export const gatheringStates: TransitionTable<GatheringStatus> = {
  name: 'Gathering',
  initial: ['DRAFT'],
  next: { DRAFT: ['PUBLISHED'], PUBLISHED: ['CLOSED', 'CANCELLED'], CLOSED: ['CANCELLED'], CANCELLED: [] },
};
