import type { DoorRight } from '@good-netizen/shared/gathering/check-in.dto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DoorClosedError, DoorNotYoursError } from '../domain/check-in.errors.js';
import { type DoorHours, doorHours } from '../domain/door-hours.js';
import { type DoorSteward, widestRight } from '../domain/door-steward.js';
import type { GatheringSession } from '../domain/gathering-session.js';
import { GatheringNotFoundError } from '../domain/gathering.errors.js';
import type { Gathering } from '../domain/gathering.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { StewardRepository } from '../persistence/steward.repository.js';

/** The door of a session, with somebody who may stand at it. */
export interface Door {
  readonly gathering: Gathering;
  readonly session: GatheringSession;
  readonly hours: DoorHours;
  readonly right: DoorRight;
  /** Under which invitation. */
  readonly steward: DoorSteward;
}

/** Lets stewards of a gathering to the doors of its sessions, and nobody else. */
@Injectable()
export class DoorKeeper {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly stewards: StewardRepository,
  ) {}

  /** @throws GatheringNotFoundError, DoorNotYoursError, DoorClosedError where it does not take place */
  async admit(tx: EntityManager, netizenId: string, sessionId: string): Promise<Door> {
    const [session] = await this.gatherings.sessions(tx, [sessionId]);
    const gathering = session && (await this.gatherings.find(tx, session.gatheringId));
    if (!gathering) throw new GatheringNotFoundError();
    const held = await this.stewards.listHeld(tx, netizenId, gathering.id);
    const right = widestRight(held);
    const steward = held.find(({ doorRight }) => doorRight === right);
    if (right === null || !steward) throw new DoorNotYoursError();
    if (gathering.status === 'DRAFT' || gathering.status === 'CANCELLED') throw new DoorClosedError();
    return { gathering, session, hours: doorHours(session), right, steward };
  }

  /** The same with the session locked: whoever writes at this door comes one after the other. @throws as `admit` */
  async hold(tx: EntityManager, netizenId: string, sessionId: string): Promise<Door> {
    const door = await this.admit(tx, netizenId, sessionId);
    await this.gatherings.lockSession(tx, sessionId);
    return door;
  }
}
