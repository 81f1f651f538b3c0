import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { RegistrationRepository } from '../persistence/registration.repository.js';
import { SeatBook } from './seat-book.js';
import { TellComers } from './tell-comers.js';

const SESSIONS_AT_ONCE = 200;
const PEOPLE_AT_ONCE = 100;

/** What nobody does by hand: offers that were not taken in time go on, and who signed up for what is cancelled hears of it. */
@Injectable()
export class HandOnOffersService {
  private readonly logger = new Logger(HandOnOffersService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SeatBook,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly tell: TellComers,
    private readonly clock: Clock,
  ) {}

  /** Hands on all offers whose time is over; returns in how many sessions. One that fails stops no other. */
  async handOn(): Promise<number> {
    const now = this.clock.now();
    const due = await this.unitOfWork.read((tx) =>
      this.registrations.listSessionsWithLapsed(tx, now, SESSIONS_AT_ONCE),
    );
    for (const sessionId of due) {
      try {
        await this.unitOfWork.run((tx) => this.seats.open(tx, sessionId));
      } catch (error) {
        this.logger.error(`offers of the session ${sessionId} were not handed on`, error);
      }
    }
    return due.length;
  }

  /** Ends registrations of what is cancelled, and tells the people; returns how many. */
  async tellCancelled(): Promise<number> {
    let told = 0;
    for (;;) {
      const batch = await this.unitOfWork.run(async (tx) => {
        const found = await this.registrations.listOfCancelled(tx, PEOPLE_AT_ONCE);
        for (const { id, sessionId } of found) {
          const session = await this.gatherings.lockSession(tx, sessionId);
          const gathering = session && (await this.gatherings.find(tx, session.gatheringId));
          const registration = await this.registrations.find(tx, id);
          // Another server may have been here first.
          if (!gathering || !registration || registration.status === 'CANCELLED') continue;
          await this.registrations.change(tx, id, { status: 'CANCELLED', offeredUntil: null });
          await this.tell.cancelled(tx, gathering, registration);
        }
        return found.length;
      });
      told += batch;
      if (batch < PEOPLE_AT_ONCE) return told;
    }
  }
}
