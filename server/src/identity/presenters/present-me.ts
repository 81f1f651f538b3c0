import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import type { Netizen } from '../domain/netizen.js';
import { ageBandChangeableFrom } from '../domain/age-band-change.js';
import { regionChangeableFrom } from '../domain/region-change.js';

/** How a netizen stands here, beyond their own row. */
export interface MeStanding extends Pick<MeDto, 'abilities' | 'consentDue' | 'phoneBound'> {
  erasedFrom: Date | null;
}

/** What a netizen sees of themselves. No WeChat identifier and no hash of one is in it. */
export function presentMe(netizen: Netizen, standing: MeStanding, now: Date): MeDto {
  const { abilities, consentDue, erasedFrom, phoneBound } = standing;
  return {
    netizenId: netizen.id,
    nickname: netizen.nickname,
    ageBand: netizen.ageBand,
    regionCode: netizen.regionCode,
    sectorCode: netizen.sectorCode,
    regionChangeableFrom: regionChangeableFrom(netizen, now)?.toISOString() ?? null,
    ageBandChangeableFrom: ageBandChangeableFrom(netizen, now)?.toISOString() ?? null,
    abilities,
    consentDue,
    erasedFrom: erasedFrom?.toISOString() ?? null,
    phoneBound,
  };
}
