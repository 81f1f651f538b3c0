import type { StewardshipDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { StewardCodeBadError } from '../domain/check-in.errors.js';
import { doorHours } from '../domain/door-hours.js';
import { type DoorSteward, mayTake } from '../domain/door-steward.js';
import type { GatheringSession } from '../domain/gathering-session.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { StewardRepository } from '../persistence/steward.repository.js';
import { presentStewardship } from '../presenters/present-check-in.js';
import { StewardCodes } from './steward-codes.js';

/** Somebody who was asked to help at the door takes the task; and sees where they help. */
@Injectable()
export class TakeStewardshipService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stewards: StewardRepository,
    private readonly gatherings: GatheringRepository,
    private readonly codes: StewardCodes,
    private readonly clock: Clock,
  ) {}

  /** A code is for one person: given again by the same, it is the same. @throws StewardCodeBadError */
  take(netizenId: string, code: string): Promise<StewardshipDto> {
    return this.unitOfWork.run(async (tx) => {
      const steward = await this.stewards.lockByCode(tx, this.codes.hashOf(code));
      const now = this.clock.now();
      if (!steward || !mayTake(steward, netizenId, now)) throw new StewardCodeBadError();
      if (steward.netizenId === null) await this.stewards.take(tx, steward.id, netizenId, now);
      const held = await this.stewards.listHeld(tx, netizenId, steward.gatheringId);
      const [stewardship] = await this.present(tx, held);
      if (!stewardship) throw new StewardCodeBadError();
      return stewardship;
    });
  }

  /** Where there is still something to do. */
  list(netizenId: string): Promise<StewardshipDto[]> {
    return this.unitOfWork.read(async (tx) => this.present(tx, await this.stewards.listHeld(tx, netizenId)));
  }

  private async present(tx: EntityManager, held: readonly DoorSteward[]): Promise<StewardshipDto[]> {
    const ids = [...new Set(held.map(({ gatheringId }) => gatheringId))];
    const now = this.clock.now();
    const isAhead = (session: GatheringSession): boolean => now <= doorHours(session).lateUntil;
    const sessions = (await this.gatherings.sessionsOf(tx, ids)).filter(isAhead);
    const gatherings = (await this.gatherings.list(tx, ids)).filter(({ status }) => status !== 'CANCELLED');
    return gatherings.flatMap((gathering) => {
      const [first, ...more] = held.filter(({ gatheringId }) => gatheringId === gathering.id);
      const own = sessions.filter(({ gatheringId }) => gatheringId === gathering.id);
      return first && own.length > 0 ? presentStewardship([first, ...more], gathering, own) : [];
    });
  }
}
