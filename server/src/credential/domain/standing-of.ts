import type { CertificateStanding, StandingDto } from '@good-netizen/shared/credential/credential.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import type { Credential } from './credential.js';

type Decided = Pick<Credential, 'status' | 'doubted' | 'withdrawnAt' | 'reason' | 'changedAt'>;

/**
 * Whether a certificate holds, of what the desk decided and what its own room says. What ends for ever comes before what may
 * hold again, the desk's word before the room's.
 */
export function standingOf(decided: Decided | null, own: CertificateStanding): StandingDto {
  const standing = decided ? joined(decided, own) : own;
  const byDesk = decided !== null && decided.status !== 'ISSUED' && standing !== 'WITHDRAWN';
  const at = decided?.changedAt ?? null;
  return {
    standing,
    reason: byDesk ? decided.reason : null,
    changedOn: standing === 'VALID' || !at ? null : formatShanghaiDate(at),
  };
}

function joined(decided: Decided, own: CertificateStanding): CertificateStanding {
  if (decided.status === 'REVOKED') return 'REVOKED';
  if (own === 'WITHDRAWN' || decided.withdrawnAt !== null) return 'WITHDRAWN';
  if (own === 'REVOKED') return 'REVOKED';
  return decided.status === 'SUSPENDED' || decided.doubted ? 'SUSPENDED' : own;
}
