import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { endedWithDoorClosed } from '../domain/door-hours.js';
import { AttendanceRepository } from '../persistence/attendance.repository.js';
import { DoorRepository } from '../persistence/door.repository.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';

const SESSIONS_AT_ONCE = 100;

/**
 * Once a door is closed, who has a place and was not seen did not come. Where nobody was seen at all, no door was kept, and
 * nothing is said of anybody. Scans that arrive later still count.
 */
@Injectable()
export class MarkNoShowsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendance: AttendanceRepository,
    private readonly gatherings: GatheringRepository,
    private readonly door: DoorRepository,
    private readonly clock: Clock,
  ) {}

  /** Returns in how many sessions somebody did not come. */
  async sweep(): Promise<number> {
    const ended = endedWithDoorClosed(this.clock.now());
    const due = await this.unitOfWork.read((tx) => this.attendance.listSessionsToSettle(tx, ended, SESSIONS_AT_ONCE));
    for (const sessionId of due) await this.unitOfWork.run((tx) => this.settle(tx, sessionId));
    return due.length;
  }

  private async settle(tx: EntityManager, sessionId: string): Promise<void> {
    await this.gatherings.lockSession(tx, sessionId);
    const missing = await this.door.listPlaces(tx, sessionId, ['CONFIRMED']);
    await this.door.setStatus(
      tx,
      missing.map(({ id }) => id),
      'NO_SHOW',
    );
  }
}
