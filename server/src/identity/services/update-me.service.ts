import { Injectable } from '@nestjs/common';
import type { AgeBand, MeDto, UpdateMeDto } from '@good-netizen/shared/identity/identity.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { ageBandChangeableFrom } from '../domain/age-band-change.js';
import type { Netizen } from '../domain/netizen.js';
import { AgeBandChangeTooSoonError, RegionChangeTooSoonError, RegionUnknownError } from '../domain/profile.error.js';
import { regionChangeableFrom } from '../domain/region-change.js';
import { SessionExpiredError } from '../domain/sign-in.error.js';
import { NetizenRepository } from '../persistence/netizen.repository.js';
import { MeView } from './me-view.js';
import { NicknameCheck } from './nickname-check.js';

/** A netizen says how old they are, where they live, which system they belong to and what they want to be called. */
@Injectable()
export class UpdateMeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly netizens: NetizenRepository,
    private readonly organisation: OrganisationService,
    private readonly view: MeView,
    private readonly nicknames: NicknameCheck,
    private readonly clock: Clock,
  ) {}

  /** What is absent stays as it is. Either everything is changed or nothing. */
  async update(netizenId: string, wish: UpdateMeDto): Promise<MeDto> {
    const { ageBand, regionCode } = wish;
    if (regionCode !== undefined && !(await this.organisation.isSelectableRegion(regionCode))) {
      throw new RegionUnknownError();
    }
    const nickname = trimmedOrNull(wish.nickname ?? null);
    if (nickname !== null) await this.nicknames.check(netizenId, nickname);
    const netizen = await this.unitOfWork.run(async (tx) => {
      const seen = await this.netizens.find(tx, netizenId);
      if (!seen) throw new SessionExpiredError();
      const plain = plainChanges(wish);
      if (Object.keys(plain).length > 0) await this.netizens.update(tx, netizenId, plain);
      const moved = regionCode === undefined ? {} : await this.move(tx, seen, regionCode);
      const restated = ageBand === undefined ? {} : await this.restate(tx, seen, ageBand);
      return { ...seen, ...plain, ...moved, ...restated };
    });
    return this.view.of(netizen);
  }

  private async move(tx: EntityManager, seen: Netizen, regionCode: string): Promise<Partial<Netizen>> {
    if (seen.regionCode === regionCode) return {};
    const now = this.clock.now();
    const changeableFrom = regionChangeableFrom(seen, now);
    if (changeableFrom) throw new RegionChangeTooSoonError(changeableFrom);
    const moved = { regionCode, regionChangedAt: now };
    if (await this.netizens.changeRegion(tx, seen, regionCode, now)) return moved;
    // A parallel request was faster. If it was the second tap of one finger, both wanted the same.
    const current = await this.netizens.find(tx, seen.id);
    if (current?.regionCode === regionCode) return { regionCode, regionChangedAt: current.regionChangedAt };
    throw new RegionChangeTooSoonError(regionChangeableFrom({ ...seen, ...moved }, now) ?? now);
  }

  private async restate(tx: EntityManager, seen: Netizen, ageBand: AgeBand): Promise<Partial<Netizen>> {
    if (seen.ageBand === ageBand) return {};
    const now = this.clock.now();
    const changeableFrom = ageBandChangeableFrom(seen, now);
    if (changeableFrom) throw new AgeBandChangeTooSoonError(changeableFrom);
    const restated = { ageBand, ageBandChangedAt: now };
    if (await this.netizens.changeAgeBand(tx, seen, ageBand, now)) return restated;
    // As with the region: the second tap of one finger wants what the first one has done.
    const current = await this.netizens.find(tx, seen.id);
    if (!current) throw new SessionExpiredError();
    if (current.ageBand === ageBand) return { ageBand, ageBandChangedAt: current.ageBandChangedAt };
    return this.restate(tx, current, ageBand);
  }
}

function plainChanges({ sectorCode, nickname }: UpdateMeDto): Partial<Netizen> {
  return {
    ...(sectorCode === undefined ? {} : { sectorCode }),
    ...(nickname === undefined ? {} : { nickname: trimmedOrNull(nickname) }),
  };
}

function trimmedOrNull(nickname: string | null): string | null {
  const trimmed = nickname?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
