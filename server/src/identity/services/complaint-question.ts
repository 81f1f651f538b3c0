import { Limits } from '@good-netizen/shared/limits';
import type { ComplaintQuestion } from '../persistence/complaint-desk.repository.js';
import type { StaffActor } from '../staff-actor.js';

const HOUR_MS = 3_600_000;

/** What waits in these units (`null`: all), with the hours after which a complaint is nearly due and overdue. */
export function complaintQuestion(
  { staffId }: StaffActor,
  unitIds: readonly string[] | null,
  now: Date,
): ComplaintQuestion {
  const overdueMs = now.getTime() - Limits.complaintDueHours * HOUR_MS;
  return {
    unitIds,
    view: 'OPEN',
    staffId,
    overdueBefore: new Date(overdueMs),
    nearlyDueBefore: new Date(overdueMs + Limits.complaintNearlyDueHours * HOUR_MS),
  };
}
