import { Injectable } from '@nestjs/common';
import type { WriteGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import type { GatheringSession } from '../domain/gathering-session.js';
import { GatheringRegionUnknownError, GatheringStateError } from '../domain/gathering.errors.js';
import type { Gathering } from '../domain/gathering.js';
import { readGathering, type WrittenSession } from '../domain/written-gathering.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { GatheringDesk } from './gathering-desk.js';

/** Staff write a lecture or an event, and change it while it is a draft. */
@Injectable()
export class WriteGatheringService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gatherings: GatheringRepository,
    private readonly desk: GatheringDesk,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  /** Its id. @throws NotPermittedError, GatheringRegionUnknownError and what `readGathering` throws */
  async create(actor: StaffActor, wish: WriteGatheringDto): Promise<string> {
    const { gathering: written, sessions } = readGathering(wish);
    const unitId = wish.unitId ?? actor.unitId;
    await this.desk.requireFor(actor, 'gathering.edit', { ...written, unitId });
    await this.requireRegion(written.regionCode);
    const now = this.clock.now();
    const gathering: Gathering = {
      ...{ id: newId(), ...written, unitId, status: 'DRAFT', cancelReason: null, courseId: null },
      ...{ createdBy: actor.staffId, createdAt: now, updatedAt: now, revision: 1 },
    };
    return this.unitOfWork.run(async (tx) => {
      await this.gatherings.insert(tx, gathering, sessionsOf(gathering.id, sessions));
      const act = { actor, permission: 'gathering.edit', action: 'gathering.create', after: gathering } as const;
      await this.desk.record(tx, gathering, act);
      return gathering.id;
    });
  }

  /** @throws GatheringNotFoundError, NotPermittedError, EditedMeanwhileError, GatheringStateError and as `create` */
  async edit(actor: StaffActor, id: string, revision: number, wish: WriteGatheringDto): Promise<void> {
    const { gathering: written, sessions } = readGathering(wish);
    await this.requireRegion(written.regionCode);
    await this.unitOfWork.run(async (tx) => {
      const before = await this.desk.take(tx, actor, id, { permission: 'gathering.edit', revision });
      if (before.status !== 'DRAFT') throw new GatheringStateError(before.status);
      const after = { ...before, ...written, unitId: wish.unitId ?? before.unitId };
      await this.desk.requireFor(actor, 'gathering.edit', after);
      const changes = { ...written, unitId: after.unitId, updatedAt: this.clock.now() };
      await this.gatherings.change(tx, before, changes);
      await this.gatherings.replaceSessions(tx, id, sessionsOf(id, sessions));
      const act = { actor, permission: 'gathering.edit', action: 'gathering.edit', before, after } as const;
      await this.desk.record(tx, before, act);
    });
  }

  private async requireRegion(code: string): Promise<void> {
    const known = await this.organisation.listRegions();
    if (!known.some((region) => region.code === code)) throw new GatheringRegionUnknownError();
  }
}

function sessionsOf(gatheringId: string, written: readonly WrittenSession[]): GatheringSession[] {
  return written.map((session) => ({ id: newId(), gatheringId, ...session, taken: 0, lastNumber: 0 }));
}
