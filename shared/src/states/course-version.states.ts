import type { TransitionTable } from './transition-table.js';

export type CourseVersionStatus = 'DRAFT' | 'PEER_REVIEW' | 'APPROVED' | 'SCHEDULED' | 'PUBLISHED' | 'RETIRED';

/**
 * A version of a course on its way to learners. Its words change in DRAFT alone; a colleague who did not write it checks
 * it; what is published is never changed, the next version takes its place and it is RETIRED, as it is without a successor.
 */
export const courseVersionStates: TransitionTable<CourseVersionStatus> = {
  name: 'CourseVersion',
  initial: ['DRAFT'],
  next: {
    DRAFT: ['PEER_REVIEW'],
    PEER_REVIEW: ['DRAFT', 'APPROVED'],
    APPROVED: ['DRAFT', 'SCHEDULED', 'PUBLISHED'],
    SCHEDULED: ['APPROVED', 'PUBLISHED'],
    PUBLISHED: ['RETIRED'],
    RETIRED: [],
  },
};
