import type { AgeBand, MeDto } from '@good-netizen/shared/identity/identity.dto';

/** Under 14 one reads and learns; under 18 one does not vote; who has not said how old they are only reads and learns. */
export function abilitiesAt(ageBand: AgeBand | null): MeDto['abilities'] {
  return {
    learn: true,
    pledge: ageBand === 'FROM_14_TO_17' || ageBand === 'ADULT',
    vote: ageBand === 'ADULT',
  };
}
