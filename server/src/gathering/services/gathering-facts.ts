import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Gathering } from '../domain/gathering.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { RegistrationRepository } from '../persistence/registration.repository.js';
import type { GatheringBelonging } from '../presenters/present-gathering.js';
import { GatheringDesk } from './gathering-desk.js';

/** Reads what stands beside gatherings, for many at once. */
@Injectable()
export class GatheringFacts {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly desk: GatheringDesk,
  ) {}

  /** For each gathering, in the same order. */
  async beside(tx: EntityManager, found: readonly Gathering[]): Promise<GatheringBelonging[]> {
    const sessions = await this.gatherings.sessionsOf(
      tx,
      found.map(({ id }) => id),
    );
    const waiting = await this.registrations.countWaitingIn(
      tx,
      sessions.map(({ id }) => id),
    );
    const names = await this.desk.unitNames(found.map(({ unitId }) => unitId));
    return found.map(({ id, unitId }) => ({
      unitName: names.get(unitId) ?? '',
      sessions: sessions.filter(({ gatheringId }) => gatheringId === id),
      waiting,
    }));
  }

  async besideOne(tx: EntityManager, gathering: Gathering): Promise<GatheringBelonging> {
    const [beside] = await this.beside(tx, [gathering]);
    return beside as GatheringBelonging;
  }
}
