import { Limits } from '@good-netizen/shared/limits';
import { ConsultationDeadlineError } from './consultation.errors.js';

const HOUR_MS = 3_600_000;

/** @throws ConsultationDeadlineError when people would have too little time, or it would never end */
export function ensureDeadline(closesAt: Date, now: Date): void {
  const hours = (closesAt.getTime() - now.getTime()) / HOUR_MS;
  if (!(hours >= Limits.consultationMinHours && hours <= Limits.consultationMaxDays * 24)) {
    throw new ConsultationDeadlineError();
  }
}
