import type { DoorListDto, VenueCodeDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DoorClosedError } from '../domain/check-in.errors.js';
import { isDoorOpen } from '../domain/door-hours.js';
import { DoorRepository } from '../persistence/door.repository.js';
import { type Door, DoorKeeper } from './door-keeper.js';
import { TicketCodes } from './ticket-codes.js';
import { VenueCodes } from './venue-codes.js';

/** What stewards see of their door: numbers and hashes of codes, not a word about persons; and the code for the screen. */
@Injectable()
export class ShowDoorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: DoorKeeper,
    private readonly door: DoorRepository,
    private readonly tickets: TicketCodes,
    private readonly venue: VenueCodes,
    private readonly clock: Clock,
  ) {}

  /** @throws GatheringNotFoundError, DoorNotYoursError, DoorClosedError */
  list(netizenId: string, sessionId: string): Promise<DoorListDto> {
    return this.unitOfWork.read(async (tx) => {
      const door = await this.keeper.admit(tx, netizenId, sessionId);
      const now = this.clock.now();
      if (now < door.hours.listFrom || now > door.hours.lateUntil) throw new DoorClosedError();
      const { gathering, session, right } = door;
      return {
        ...{ sessionId, title: gathering.title, right, takenAt: now.toISOString() },
        ...{ startsAt: session.startsAt.toISOString(), endsAt: session.endsAt.toISOString() },
        entries: await this.entriesOf(tx, door),
      };
    });
  }

  /** @throws GatheringNotFoundError, DoorNotYoursError, DoorClosedError */
  venueCode(netizenId: string, sessionId: string): Promise<VenueCodeDto> {
    return this.unitOfWork.read(async (tx) => {
      const { hours } = await this.keeper.admit(tx, netizenId, sessionId);
      const now = this.clock.now();
      if (!isDoorOpen(hours, now)) throw new DoorClosedError();
      const { code, validUntil } = this.venue.at(sessionId, now);
      return { code, validUntil: validUntil.toISOString() };
    });
  }

  private async entriesOf(tx: EntityManager, { session }: Door): Promise<DoorListDto['entries']> {
    const places = await this.door.listPlaces(tx, session.id, ['CONFIRMED', 'ATTENDED', 'NO_SHOW']);
    const checkIns = new Map((await this.door.listCheckIns(tx, session.id)).map((one) => [one.registrationId, one]));
    return places.map((place) => {
      const checkIn = checkIns.get(place.id);
      return {
        number: place.number,
        codeHash: this.tickets.hashOf(place),
        enteredAt: checkIn?.enteredAt.toISOString() ?? null,
        leftAt: checkIn?.leftAt?.toISOString() ?? null,
      };
    });
  }
}
