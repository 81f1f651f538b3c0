import type { ActivityStatus } from '../programme/programme.dto.js';
import type { TransitionTable } from './transition-table.js';

/** What is over can be taken up again: the lead unit says so. */
export const activityStates: TransitionTable<ActivityStatus> = {
  name: 'Activity',
  initial: ['PLANNED', 'RUNNING'],
  next: { PLANNED: ['RUNNING'], RUNNING: ['FINISHED', 'PLANNED'], FINISHED: ['RUNNING'] },
};
