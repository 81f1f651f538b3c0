import type {
  DeskStewardDto,
  InviteStewardDto,
  StewardInvitationDto,
} from '@good-netizen/shared/gathering/check-in.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { StewardNotFoundError, StewardsFullError } from '../domain/check-in.errors.js';
import { type DoorSteward, stewardState } from '../domain/door-steward.js';
import { GatheringStateError } from '../domain/gathering.errors.js';
import { StewardRepository } from '../persistence/steward.repository.js';
import { presentSteward } from '../presenters/present-check-in.js';
import { GatheringDesk } from './gathering-desk.js';
import { StewardCodes } from './steward-codes.js';

const DAY_MS = 86_400_000;
const permission = 'gathering.edit';

/** The organiser asks people to help at the door, sees who took it, and takes it back. */
@Injectable()
export class InviteStewardService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: GatheringDesk,
    private readonly stewards: StewardRepository,
    private readonly codes: StewardCodes,
    private readonly clock: Clock,
  ) {}

  /** @throws GatheringNotFoundError, NotPermittedError */
  list(actor: StaffActor, gatheringId: string): Promise<DeskStewardDto[]> {
    return this.unitOfWork.read(async (tx) => {
      await this.desk.take(tx, actor, gatheringId, { permission });
      const now = this.clock.now();
      return (await this.stewards.listOf(tx, gatheringId)).map((steward) => presentSteward(steward, now));
    });
  }

  /** The code is told here and nowhere again. @throws as `list`, and GatheringStateError, StewardsFullError */
  invite(actor: StaffActor, gatheringId: string, { right, note }: InviteStewardDto): Promise<StewardInvitationDto> {
    const code = this.codes.make();
    return this.unitOfWork.run(async (tx) => {
      const gathering = await this.desk.take(tx, actor, gatheringId, { permission });
      if (gathering.status === 'CANCELLED') throw new GatheringStateError(gathering.status);
      const now = this.clock.now();
      const known = (await this.stewards.listOf(tx, gatheringId)).map((steward) => stewardState(steward, now));
      const open = known.filter((state) => state === 'INVITED' || state === 'TAKEN').length;
      if (open >= Limits.stewardsMax) throw new StewardsFullError(Limits.stewardsMax);
      const validUntil = new Date(now.getTime() + Limits.stewardInvitationDays * DAY_MS);
      const steward: DoorSteward = {
        ...{ id: newId(), gatheringId, doorRight: right, note: note.trim(), codeHash: this.codes.hashOf(code) },
        ...{ netizenId: null, createdBy: actor.staffId, createdAt: now, validUntil, takenAt: null, withdrawnAt: null },
      };
      await this.stewards.insert(tx, steward);
      const facts = { stewardId: steward.id, right };
      await this.desk.record(tx, gathering, { actor, permission, action: 'gathering.invite-steward', facts });
      return { id: steward.id, code, validUntil: validUntil.toISOString() };
    });
  }

  /** From then on they are let to no door of it. Withdrawn twice it is withdrawn once. @throws as `list`, StewardNotFoundError */
  withdraw(actor: StaffActor, gatheringId: string, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const gathering = await this.desk.take(tx, actor, gatheringId, { permission });
      const steward = await this.stewards.find(tx, gatheringId, id);
      if (!steward) throw new StewardNotFoundError();
      if (steward.withdrawnAt !== null) return;
      await this.stewards.withdraw(tx, id, this.clock.now());
      const facts = { stewardId: id, right: steward.doorRight };
      await this.desk.record(tx, gathering, { actor, permission, action: 'gathering.withdraw-steward', facts });
    });
  }
}
