import type { TransitionTable } from './transition-table.js';

export type SelectionStatus =
  | 'DRAFT'
  | 'CHECKED'
  | 'FROZEN'
  | 'OPEN'
  | 'PAUSED'
  | 'CLOSING'
  | 'CLOSED'
  | 'OPENED'
  | 'RECONCILED'
  | 'COMPUTED'
  | 'PUBLICITY'
  | 'OBJECTION_HANDLING'
  | 'CERTIFIED'
  | 'PUBLISHED'
  | 'ARCHIVED'
  | 'CANCELLED';

/** The life of a selection. CLOSING drains what is under way; choices are opened only after CLOSED. */
export const selectionStates: TransitionTable<SelectionStatus> = {
  name: 'Selection',
  initial: ['DRAFT'],
  next: {
    DRAFT: ['CHECKED'],
    CHECKED: ['DRAFT', 'FROZEN'],
    FROZEN: ['OPEN', 'CANCELLED'],
    OPEN: ['PAUSED', 'CLOSING', 'CANCELLED'],
    PAUSED: ['OPEN', 'CLOSING', 'CANCELLED'],
    CLOSING: ['CLOSED'],
    CLOSED: ['OPENED'],
    OPENED: ['RECONCILED'],
    RECONCILED: ['COMPUTED'],
    COMPUTED: ['PUBLICITY'],
    PUBLICITY: ['OBJECTION_HANDLING', 'CERTIFIED'],
    OBJECTION_HANDLING: ['PUBLICITY', 'CERTIFIED'],
    CERTIFIED: ['PUBLISHED'],
    PUBLISHED: ['ARCHIVED'],
    ARCHIVED: [],
    CANCELLED: [],
  },
};

/** A citizen may see a selection in these states; drafts are nobody's business but the organisers'. */
export const publicSelectionStatuses: readonly SelectionStatus[] = [
  'FROZEN',
  'OPEN',
  'PAUSED',
  'CLOSING',
  'CLOSED',
  'OPENED',
  'RECONCILED',
  'COMPUTED',
  'PUBLICITY',
  'OBJECTION_HANDLING',
  'CERTIFIED',
  'PUBLISHED',
  'ARCHIVED',
];

/** From here on the tally exists and may be shown. */
export const talliedSelectionStatuses: readonly SelectionStatus[] = [
  'COMPUTED',
  'PUBLICITY',
  'OBJECTION_HANDLING',
  'CERTIFIED',
  'PUBLISHED',
  'ARCHIVED',
];
