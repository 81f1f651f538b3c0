import type { TransitionTable } from './transition-table.js';

export type ComplaintStatus = 'RECEIVED' | 'TAKEN' | 'REPLIED' | 'CLOSED';

/** 投诉建议. A reply may be followed by another one; handing it to another unit makes it RECEIVED again. CLOSED without a reply says why. */
export const complaintStates: TransitionTable<ComplaintStatus> = {
  name: 'Complaint',
  initial: ['RECEIVED'],
  next: {
    RECEIVED: ['RECEIVED', 'TAKEN', 'CLOSED'],
    TAKEN: ['RECEIVED', 'TAKEN', 'REPLIED', 'CLOSED'],
    REPLIED: ['REPLIED', 'CLOSED'],
    CLOSED: [],
  },
};

export const openComplaintStatuses: readonly ComplaintStatus[] = ['RECEIVED', 'TAKEN'];
