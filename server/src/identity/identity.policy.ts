import type { AgeBand, MeDto } from '@good-netizen/shared/identity/identity.dto';

/**
 * Under 14 one reads and learns, and signs with a guardian's agreement; under 18 one does not vote; who has not said how
 * old they are only reads and learns.
 */
export function abilitiesAt(ageBand: AgeBand | null, hasGuardianConsent = false): MeDto['abilities'] {
  return {
    learn: true,
    pledge: ageBand === 'FROM_14_TO_17' || ageBand === 'ADULT' || (ageBand === 'UNDER_14' && hasGuardianConsent),
    vote: ageBand === 'ADULT',
  };
}
