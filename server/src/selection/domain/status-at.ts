import type { SelectionStatus } from '@good-netizen/shared/states/selection.states';

/**
 * The state of a selection at this instant. One whose time is over says at once that it is closing, paused or not, though
 * the job that closes it has not come by yet.
 */
export function statusAt(selection: { status: SelectionStatus; closesAt: Date }, now: Date): SelectionStatus {
  const { status, closesAt } = selection;
  return (status === 'OPEN' || status === 'PAUSED') && closesAt <= now ? 'CLOSING' : status;
}
