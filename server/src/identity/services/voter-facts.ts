import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import type { Netizen } from '../domain/netizen.js';

/** What other rooms may know about a person when they decide. Not for presenting: the hash stays inside the server. */
export interface VoterFacts {
  readonly netizenId: string;
  /** The person behind every pseudonym: the same after leaving and coming back. */
  readonly identityHash: string;
  readonly ageBand: AgeBand | null;
  readonly regionCode: string | null;
  readonly sectorCode: string | null;
  readonly firstSeenAt: Date;
  /** False in H5 where the operator has no unionid: the person might vote once more in the mini-program. */
  readonly mayBeOneVoter: boolean;
}

export function voterFactsOf(netizen: Netizen): VoterFacts {
  const { id, identityHash, identitySource, ageBand, regionCode, sectorCode, firstSeenAt } = netizen;
  const mayBeOneVoter = identitySource !== 'H5_OPENID';
  return { netizenId: id, identityHash, ageBand, regionCode, sectorCode, firstSeenAt, mayBeOneVoter };
}
