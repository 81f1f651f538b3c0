import type { FamilyRole } from '@good-netizen/shared/family/family.dto';
import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import {
  FamilyAdultOnlyError,
  FamilyAgeUnstatedError,
  FamilyConsentRequiredError,
  FamilyGuardianOnlyError,
} from './domain/family.errors.js';

/** @throws FamilyAgeUnstatedError, FamilyAdultOnlyError */
export function ensureMayGuard(ageBand: AgeBand | null): void {
  if (ageBand === null) throw new FamilyAgeUnstatedError();
  if (ageBand !== 'ADULT') throw new FamilyAdultOnlyError();
}

/** As what somebody joins. @throws FamilyAgeUnstatedError, FamilyConsentRequiredError under 14 without a guardian's agreement */
export function roleOnJoining(ageBand: AgeBand | null, hasGuardianConsent: boolean): FamilyRole {
  if (ageBand === null) throw new FamilyAgeUnstatedError();
  if (ageBand !== 'UNDER_14') return 'MEMBER';
  if (!hasGuardianConsent) throw new FamilyConsentRequiredError();
  return 'CHILD';
}

/** @throws FamilyGuardianOnlyError */
export function ensureGuardian(role: FamilyRole): void {
  if (role !== 'GUARDIAN') throw new FamilyGuardianOnlyError();
}
