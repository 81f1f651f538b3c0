import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { SelectionStatus } from '@good-netizen/shared/states/selection.states';

const NOT_YET: ReadonlySet<SelectionStatus> = new Set(['DRAFT', 'CHECKED', 'FROZEN']);

/**
 * Why no ballot is taken at this instant, or `null` when one is. The state and the clock must both agree: the closing time
 * holds even when the job that closes is late.
 */
export function votingRefusal(
  selection: { status: SelectionStatus; opensAt: Date; closesAt: Date },
  now: Date,
): ErrorCode | null {
  if (NOT_YET.has(selection.status) || now < selection.opensAt) return ErrorCode.SELECTION_NOT_OPEN;
  if (now >= selection.closesAt) return ErrorCode.SELECTION_CLOSED;
  if (selection.status === 'PAUSED') return ErrorCode.SELECTION_PAUSED;
  return selection.status === 'OPEN' ? null : ErrorCode.SELECTION_CLOSED;
}
