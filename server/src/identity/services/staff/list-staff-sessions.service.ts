import { Injectable } from '@nestjs/common';
import type { StaffSessionDto } from '@good-netizen/shared/identity/staff.dto';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { StaffSessionRepository } from '../../persistence/staff/staff-session.repository.js';
import { presentStaffSession } from '../../presenters/staff/present-staff.js';
import type { StaffActor } from '../../staff-actor.js';

/** Where one is signed in at the desk, latest use first. */
@Injectable()
export class ListStaffSessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: StaffSessionRepository,
    private readonly clock: Clock,
  ) {}

  async list({ staffId, sessionId }: StaffActor): Promise<StaffSessionDto[]> {
    const now = this.clock.now();
    const live = await this.unitOfWork.read((tx) => this.sessions.listLive(tx, [staffId], now));
    return live.map((session) => presentStaffSession(session, sessionId));
  }
}
