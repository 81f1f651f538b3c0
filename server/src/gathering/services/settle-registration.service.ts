import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { OfferOverError, RegistrationNotFoundError, RegistrationStateError } from '../domain/gathering.errors.js';
import type { Registration } from '../domain/registration.js';
import { statusAt } from '../domain/seen-registration.js';
import { RegistrationRepository } from '../persistence/registration.repository.js';
import { type OpenedSession, SeatBook } from './seat-book.js';

/** A person takes an offered place or gives theirs back. */
@Injectable()
export class SettleRegistrationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SeatBook,
    private readonly registrations: RegistrationRepository,
    private readonly clock: Clock,
  ) {}

  /** Taken twice it is taken once. @throws RegistrationNotFoundError, OfferOverError, RegistrationStateError */
  async accept(netizenId: string, id: string): Promise<Registration> {
    const now = await this.settle(netizenId, id, async (tx, registration, { gathering }) => {
      const status = statusAt(registration, gathering, this.clock.now());
      if (status !== 'OFFERED') return { ...registration, status };
      const taken = { status: 'CONFIRMED', offeredUntil: null } as const;
      await this.registrations.change(tx, id, taken);
      return { ...registration, ...taken };
    });
    // Said after the commit: that the offer went on to the next stays so.
    if (now.status === 'OFFER_EXPIRED') throw new OfferOverError();
    if (now.status !== 'CONFIRMED') throw new RegistrationStateError(now.status);
    return now;
  }

  /** Cancelled twice it is cancelled once. @throws RegistrationNotFoundError, RegistrationStateError */
  cancel(netizenId: string, id: string): Promise<Registration> {
    return this.settle(netizenId, id, async (tx, registration, opened) => {
      const status = statusAt(registration, opened.gathering, this.clock.now());
      if (status === 'CANCELLED') return { ...registration, status };
      const seated = status === 'CONFIRMED' || status === 'OFFERED';
      const begun = this.clock.now() >= opened.session.startsAt;
      if (begun || (!seated && status !== 'WAITLISTED')) throw new RegistrationStateError(status);
      const left = { status: 'CANCELLED', offeredUntil: null } as const;
      await this.registrations.change(tx, id, left);
      if (seated) await this.seats.giveBack(tx, opened);
      return { ...registration, ...left };
    });
  }

  private settle(
    netizenId: string,
    id: string,
    work: (tx: EntityManager, registration: Registration, opened: OpenedSession) => Promise<Registration>,
  ): Promise<Registration> {
    return this.unitOfWork.run(async (tx) => {
      const seen = await this.registrations.findOwn(tx, netizenId, id);
      if (!seen) throw new RegistrationNotFoundError();
      const opened = await this.seats.open(tx, seen.sessionId);
      const registration = await this.registrations.findOwn(tx, netizenId, id);
      if (!registration) throw new RegistrationNotFoundError();
      return work(tx, registration, opened);
    });
  }
}
