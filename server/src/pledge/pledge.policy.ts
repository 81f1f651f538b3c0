import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import type { PledgeDisplay } from '@good-netizen/shared/pledge/pledge.dto';
import {
  PledgeAgeUnstatedError,
  PledgeChildUnnamedError,
  PledgeGuardianRequiredError,
} from './domain/pledge.errors.js';

/**
 * A netizen may sign once they have said how old they are; under 14 while a guardian's agreement stands, and without a
 * name: nothing of a child is public.
 */
export function ensureMaySign(ageBand: AgeBand | null, hasGuardianConsent: boolean, display: PledgeDisplay): void {
  if (ageBand === null) throw new PledgeAgeUnstatedError();
  if (ageBand !== 'UNDER_14') return;
  if (!hasGuardianConsent) throw new PledgeGuardianRequiredError();
  if (display !== 'ANONYMOUS') throw new PledgeChildUnnamedError();
}
