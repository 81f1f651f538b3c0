import type { IssuerProfile } from '@good-netizen/shared/credential/open-badge';
import type { IssuerAddresses } from './issuer-addresses.js';

/** Who issues: the programme. OB 3.0, annex B.1, Profile. */
export function issuerProfile(addresses: IssuerAddresses): IssuerProfile {
  return { id: addresses.issuer, type: ['Profile'], name: '贵州好网民', url: addresses.home };
}
