import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import type { Netizen } from '../domain/netizen.js';
import { ageBandChangeableFrom } from '../domain/age-band-change.js';
import { regionChangeableFrom } from '../domain/region-change.js';

/** What a netizen sees of themselves. No WeChat identifier and no hash of one is in it. */
export function presentMe(netizen: Netizen, abilities: MeDto['abilities'], now: Date): MeDto {
  return {
    netizenId: netizen.id,
    nickname: netizen.nickname,
    ageBand: netizen.ageBand,
    regionCode: netizen.regionCode,
    sectorCode: netizen.sectorCode,
    regionChangeableFrom: regionChangeableFrom(netizen, now)?.toISOString() ?? null,
    ageBandChangeableFrom: ageBandChangeableFrom(netizen, now)?.toISOString() ?? null,
    abilities,
  };
}
