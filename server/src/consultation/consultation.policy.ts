import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import type { Consultation } from './domain/consultation.js';
import { AgeUnstatedError, ConsultationEndedError, GuardianRequiredError } from './domain/consultation.errors.js';

/** A netizen may speak once they have said how old they are; under 14 while a guardian's agreement stands. */
export function ensureMaySpeak(ageBand: AgeBand | null, hasGuardianConsent: boolean): void {
  if (ageBand === null) throw new AgeUnstatedError();
  if (ageBand === 'UNDER_14' && !hasGuardianConsent) throw new GuardianRequiredError();
}

/** Whether opinions may be given, changed and taken back at this moment. */
export function isOpen({ status, opensAt, closesAt }: Consultation, now: Date): boolean {
  return status === 'OPEN' && opensAt <= now && now < closesAt;
}

/** @throws ConsultationEndedError */
export function ensureOpen(consultation: Consultation, now: Date): void {
  if (!isOpen(consultation, now)) throw new ConsultationEndedError();
}

/** Groups and replies stand once the consultation was sent on. @throws ConsultationEndedError */
export function ensureInHand({ status }: Consultation): void {
  if (status !== 'OPEN') throw new ConsultationEndedError();
}
