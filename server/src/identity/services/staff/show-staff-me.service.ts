import { Injectable } from '@nestjs/common';
import type { StaffMeDto } from '@good-netizen/shared/identity/staff.dto';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { StaffSignInRequiredError } from '../../domain/staff-sign-in-required.error.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import type { StaffActor } from '../../staff-actor.js';
import { StaffMeView } from './staff-me-view.js';

@Injectable()
export class ShowStaffMeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: StaffTables,
    private readonly view: StaffMeView,
    private readonly clock: Clock,
  ) {}

  async show({ staffId, sessionId }: StaffActor): Promise<StaffMeDto> {
    const [staff, live] = await this.unitOfWork.read(async (tx) => [
      await this.tables.staff.find(tx, staffId),
      await this.tables.sessions.listLive(tx, [staffId], this.clock.now()),
    ]);
    const session = live.find(({ id }) => id === sessionId);
    if (!staff || !session) throw new StaffSignInRequiredError();
    return this.view.of(staff, session);
  }
}
