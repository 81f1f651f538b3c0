import { Injectable } from '@nestjs/common';
import type { CreateOpinionGroupDto, EditOpinionGroupDto } from '@good-netizen/shared/pledge/consultation.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import {
  OpinionGroupedAlreadyError,
  OpinionNotFoundError,
  OpinionOtherClauseError,
} from '../domain/consultation.errors.js';
import type { OpinionGroup } from '../domain/opinion-group.js';
import { OpinionGroupRepository } from '../persistence/opinion-group.repository.js';
import { OpinionRepository } from '../persistence/opinion.repository.js';
import { GroupsInHand } from './groups-in-hand.js';

/** Opinions that say the same are put together, so that they can be answered together. */
@Injectable()
export class GroupOpinionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inHand: GroupsInHand,
    private readonly opinions: OpinionRepository,
    private readonly groups: OpinionGroupRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The id of the group. Throws ConsultationNotFoundError, …EndedError, OpinionNotFoundError, …OtherClauseError, …GroupedAlreadyError. */
  create(actor: StaffActor, consultationId: string, wish: CreateOpinionGroupDto): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      await this.inHand.consultation(tx, consultationId);
      const group: OpinionGroup = {
        id: newId(),
        consultationId,
        clauseKey: wish.clauseKey,
        heading: wish.heading.trim(),
        outcome: null,
        reason: null,
        repliedAt: null,
        createdAt: this.clock.now(),
        revision: 1,
      };
      await this.groups.insert(tx, group);
      await this.fill(tx, group, wish.opinionIds);
      await this.record(tx, actor, group, 'consultation.group', wish.opinionIds.length);
      return group.id;
    });
  }

  /** The consultation's id. Throws OpinionGroupNotFoundError, EditedMeanwhileError and what `create` throws. */
  edit(actor: StaffActor, groupId: string, wish: EditOpinionGroupDto): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const group = await this.inHand.group(tx, groupId);
      await this.groups.change(tx, { id: groupId, revision: wish.revision }, { heading: wish.heading.trim() });
      await this.fill(tx, group, wish.opinionIds);
      await this.record(tx, actor, group, 'consultation.regroup', wish.opinionIds.length);
      return group.consultationId;
    });
  }

  /** Throws OpinionGroupNotFoundError, ConsultationEndedError. */
  dissolve(actor: StaffActor, groupId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const group = await this.inHand.group(tx, groupId);
      await this.opinions.setGroup(tx, groupId, []);
      await this.groups.remove(tx, groupId);
      await this.record(tx, actor, group, 'consultation.ungroup', 0);
    });
  }

  private async fill(tx: EntityManager, group: OpinionGroup, wanted: readonly string[]): Promise<void> {
    const ids = [...new Set(wanted)];
    const found = await this.opinions.listByIds(tx, group.consultationId, ids);
    if (found.length !== ids.length) throw new OpinionNotFoundError('opinionIds');
    if (found.some(({ clauseKey }) => clauseKey !== group.clauseKey)) throw new OpinionOtherClauseError();
    if (found.some(({ groupId }) => groupId !== null && groupId !== group.id)) throw new OpinionGroupedAlreadyError();
    await this.opinions.setGroup(tx, group.id, ids);
  }

  private record(tx: EntityManager, actor: StaffActor, group: OpinionGroup, action: string, opinions: number) {
    const { id, consultationId, clauseKey } = group;
    const object = { kind: 'opinion-group', id };
    const facts = { consultationId, clauseKey, opinions };
    return this.audit.append(tx, { actor, permission: 'consultation.conduct', action, object, facts });
  }
}
