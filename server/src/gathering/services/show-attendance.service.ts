import type { SatisfactionSummaryDto, SessionAttendanceDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { AttendanceRepository } from '../persistence/attendance.repository.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { SatisfactionRepository } from '../persistence/satisfaction.repository.js';
import { presentSatisfaction } from '../presenters/present-satisfaction.js';
import { GatheringDesk } from './gathering-desk.js';

/** How many came to a gathering and what they think of it; nothing of any one person, and no lecturer beside another. */
@Injectable()
export class ShowAttendanceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: GatheringDesk,
    private readonly gatherings: GatheringRepository,
    private readonly attendance: AttendanceRepository,
    private readonly satisfaction: SatisfactionRepository,
  ) {}

  /** By session. @throws GatheringNotFoundError */
  attended(actor: StaffActor, gatheringId: string): Promise<SessionAttendanceDto[]> {
    return this.unitOfWork.read(async (tx) => {
      await this.desk.see(tx, actor, gatheringId);
      const sessions = await this.gatherings.sessionsOf(tx, [gatheringId]);
      const ids = sessions.map(({ id }) => id);
      const places = await this.attendance.countPlaces(tx, ids);
      const came = await this.attendance.countAttended(tx, ids);
      return sessions.map(({ id, startsAt }) => {
        const { attended, minutes } = came.get(id) ?? { attended: 0, minutes: 0 };
        // Of people who left the platform the place is gone and the coming stays counted.
        const held = Math.max(places.get(id) ?? 0, attended);
        return { sessionId: id, startsAt: startsAt.toISOString(), places: held, attended, minutes };
      });
    });
  }

  /** @throws GatheringNotFoundError */
  summary(actor: StaffActor, gatheringId: string): Promise<SatisfactionSummaryDto> {
    return this.unitOfWork.read(async (tx) => {
      await this.desk.see(tx, actor, gatheringId);
      const ids = (await this.gatherings.sessionsOf(tx, [gatheringId])).map(({ id }) => id);
      const came = [...(await this.attendance.countAttended(tx, ids)).values()];
      const attended = came.reduce((sum, one) => sum + one.attended, 0);
      const sums = await this.satisfaction.sum(tx, gatheringId);
      return presentSatisfaction(attended, sums, await this.satisfaction.listShownWords(tx, gatheringId));
    });
  }
}
