import { createHash } from 'node:crypto';
import type { CheckInDto, SelfCheckInDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DoorClosedError, VenueCodeBadError } from '../domain/check-in.errors.js';
import { doorHours, isDoorOpen } from '../domain/door-hours.js';
import type { GatheringSession } from '../domain/gathering-session.js';
import { RegistrationStateError } from '../domain/gathering.errors.js';
import type { Registration } from '../domain/registration.js';
import { presentCheckIn } from '../presenters/present-check-in.js';
import { DoorRepository } from '../persistence/door.repository.js';
import { CheckInBook } from './check-in-book.js';
import { OwnPlaces } from './own-places.js';
import { VenueCodes, venueStep } from './venue-codes.js';

const NONCE_LENGTH = 32;

/** Somebody reads the code on the screen at the door, and notes that they have come or are going. */
@Injectable()
export class SelfCheckInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: OwnPlaces,
    private readonly door: DoorRepository,
    private readonly book: CheckInBook,
    private readonly codes: VenueCodes,
    private readonly clock: Clock,
  ) {}

  /** @throws RegistrationNotFoundError, RegistrationStateError, DoorClosedError, VenueCodeBadError */
  checkIn(netizenId: string, registrationId: string, { venueCode, direction }: SelfCheckInDto): Promise<CheckInDto> {
    return this.unitOfWork.run(async (tx) => {
      const { session, registration } = await this.places.hold(tx, netizenId, registrationId);
      const { status } = registration;
      if (status !== 'ATTENDED' && (status !== 'CONFIRMED' || direction === 'OUT')) {
        throw new RegistrationStateError(status);
      }
      const now = this.clock.now();
      if (!isDoorOpen(doorHours(session), now)) throw new DoorClosedError();
      if (!this.codes.holds(session.id, venueCode, now)) throw new VenueCodeBadError();
      await this.note(tx, session, registration, direction, now);
      const [checkIn] = await this.door.listCheckInsOf(tx, [registrationId]);
      return presentCheckIn(checkIn);
    });
  }

  /** What is sent again within the life of a code is one scan. */
  private async note(
    tx: EntityManager,
    session: GatheringSession,
    place: Registration,
    direction: SelfCheckInDto['direction'],
    now: Date,
  ): Promise<void> {
    const moment = JSON.stringify([place.id, place.number, direction, venueStep(now)]);
    const nonce = createHash('sha256').update(moment).digest('hex').slice(0, NONCE_LENGTH);
    if ((await this.door.listKnown(tx, session.id, [nonce])).length > 0) return;
    const arrival = { nonce, registrationId: place.id, direction, at: now, receivedAt: now, stewardId: null };
    await this.book.note(tx, session, [place], [arrival]);
  }
}
