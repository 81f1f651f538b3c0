import { Injectable } from '@nestjs/common';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { EntityManager } from 'typeorm';
import type { StaffActor, StaffGrant } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { mayGive } from '../domain/may-give.js';
import {
  EditionNotKnownError,
  GrantEndedError,
  GrantTooWideError,
  RegionNotKnownError,
  UnitNotFoundError,
  UnitSuspendedError,
} from '../domain/organisation.errors.js';
import { GrantRepository } from '../persistence/grant.repository.js';
import { KnownOrganisation } from './known-organisation.js';
import { Permits } from './permits.js';

/** Who holds what: reads grants, judges whether one may be handed out, writes it. */
@Injectable()
export class GrantBook {
  constructor(
    private readonly repository: GrantRepository,
    private readonly known: KnownOrganisation,
    private readonly permits: Permits,
    private readonly clock: Clock,
  ) {}

  async inForceOf(tx: EntityManager, staffId: string): Promise<StaffGrant[]> {
    return this.permits.inForce(await this.repository.listHeld(tx, staffId));
  }

  /**
   * That what bounds a grant is there, and that it has not ended before it begins.
   * @throws RegionNotKnownError, EditionNotKnownError, GrantEndedError
   */
  async requireSense({ regionCode, editionId, validUntil }: GrantScopeDto): Promise<void> {
    if (regionCode !== null && (await this.known.regionPath(regionCode)).length === 0) throw new RegionNotKnownError();
    if (editionId !== null && !(await this.known.hasEdition(editionId))) throw new EditionNotKnownError();
    if (validUntil !== null && new Date(validUntil) <= this.clock.now()) throw new GrantEndedError();
  }

  /** @throws UnitNotFoundError, UnitSuspendedError, GrantTooWideError */
  async requireMayGive(actor: StaffActor, wanted: GrantScopeDto): Promise<void> {
    const unit = (await this.known.units()).get(wanted.unitId);
    if (!unit) throw new UnitNotFoundError('unitId');
    if (unit.suspendedAt !== null) throw new UnitSuspendedError('unitId');
    const facts = { id: unit.id, sectors: unit.sectors, regionPath: await this.known.regionPath(unit.regionCode) };
    const regionPath = wanted.regionCode === null ? [] : await this.known.regionPath(wanted.regionCode);
    const at = await this.permits.moment();
    if (!mayGive(actor.grants, wanted, facts, regionPath, at)) throw new GrantTooWideError();
  }

  async give(tx: EntityManager, staffId: string, wanted: GrantScopeDto, givenBy: string | null): Promise<string> {
    const id = newId();
    const { role, unitId, editionId, activity, regionCode, sector } = wanted;
    const validUntil = wanted.validUntil === null ? null : new Date(wanted.validUntil);
    const bounds = { role, unitId, editionId, activity, regionCode, sector, validUntil };
    const untouched = { revokedAt: null, revokedBy: null };
    await this.repository.insert(tx, { id, staffId, ...bounds, givenAt: this.clock.now(), givenBy, ...untouched });
    return id;
  }
}
