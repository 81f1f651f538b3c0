import type { VoidCheckInDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { CheckInNotFoundError, DoorClosedError, DoorNotYoursError } from '../domain/check-in.errors.js';
import { DoorRepository } from '../persistence/door.repository.js';
import { CheckInBook } from './check-in-book.js';
import { DoorKeeper } from './door-keeper.js';

/** A supervisor takes a check-in back: the wrong person was scanned, or nobody came with that ticket. */
@Injectable()
export class VoidCheckInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: DoorKeeper,
    private readonly door: DoorRepository,
    private readonly book: CheckInBook,
    private readonly clock: Clock,
  ) {}

  /** Sent again it is done once. @throws GatheringNotFoundError, DoorNotYoursError, DoorClosedError, CheckInNotFoundError */
  void(netizenId: string, sessionId: string, { number, reason: given }: VoidCheckInDto): Promise<void> {
    const reason = given.trim();
    return this.unitOfWork.run(async (tx) => {
      const { session, hours, right, steward } = await this.keeper.hold(tx, netizenId, sessionId);
      const now = this.clock.now();
      if (right !== 'SUPERVISOR') throw new DoorNotYoursError();
      if (now < hours.opensAt || now > hours.lateUntil) throw new DoorClosedError();
      const [place] = await this.door.listNumbered(tx, session.id, [number]);
      if (!place) throw new CheckInNotFoundError();
      const [checkIn] = await this.door.listCheckInsOf(tx, [place.id]);
      if (!checkIn) {
        const last = (await this.door.listVoidsOf(tx, [place.id])).at(-1);
        if (last?.stewardId === steward.id && last.reason === reason) return;
        throw new CheckInNotFoundError();
      }
      const taken = { id: newId(), sessionId, registrationId: place.id, stewardId: steward.id, reason, at: now };
      await this.door.insertVoid(tx, taken);
      await this.book.settle(tx, session, [place]);
    });
  }
}
