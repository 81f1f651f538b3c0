import type { CertificateStanding } from '@good-netizen/shared/credential/credential.dto';
import type { PledgeStatus } from '@good-netizen/shared/states/pledge.states';

/** Struck out may be restored by two persons, so its certificate is suspended, not ended. A renewed one was signed and stays true. */
const standings: Readonly<Record<PledgeStatus, CertificateStanding>> = {
  SIGNED: 'VALID',
  RENEWED: 'VALID',
  QUARANTINED: 'SUSPENDED',
  INVALIDATED: 'SUSPENDED',
  WITHDRAWN: 'WITHDRAWN',
};

/** What a pledge's status means for its certificate. */
export const pledgeStanding = (status: PledgeStatus): CertificateStanding => standings[status];
