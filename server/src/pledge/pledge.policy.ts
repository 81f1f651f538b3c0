import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import { PledgeAgeUnstatedError, PledgeGuardianRequiredError } from './domain/pledge.errors.js';

/** A netizen may sign once they have said how old they are; under 14 only with a guardian's consent, which is not taken here yet. */
export function ensureMaySign(ageBand: AgeBand | null): void {
  if (ageBand === null) throw new PledgeAgeUnstatedError();
  if (ageBand === 'UNDER_14') throw new PledgeGuardianRequiredError();
}
