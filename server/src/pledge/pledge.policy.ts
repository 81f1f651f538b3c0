import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import { GroupAdultOnlyError } from './domain/group.errors.js';
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
  ensureMayTakePart(ageBand, hasGuardianConsent);
  if (ageBand === 'UNDER_14' && display !== 'ANONYMOUS') throw new PledgeChildUnnamedError();
}

/** The same for what is never public at all, such as one's own notes of practice. */
export function ensureMayTakePart(ageBand: AgeBand | null, hasGuardianConsent: boolean): void {
  if (ageBand === null) throw new PledgeAgeUnstatedError();
  if (ageBand === 'UNDER_14' && !hasGuardianConsent) throw new PledgeGuardianRequiredError();
}

/** Whoever brings a group together answers for its name: an adult. */
export function ensureMayInitiate(ageBand: AgeBand | null): void {
  if (ageBand === null) throw new PledgeAgeUnstatedError();
  if (ageBand !== 'ADULT') throw new GroupAdultOnlyError();
}
