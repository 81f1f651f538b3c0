import { Injectable } from '@nestjs/common';
import type { ReplyToGroupDto } from '@good-netizen/shared/pledge/consultation.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { OpinionGroupRepository } from '../persistence/opinion-group.repository.js';
import { GroupsInHand } from './groups-in-hand.js';

/** Adopted, partly or not, and why: public beside the clause once the version goes to review. */
@Injectable()
export class ReplyToGroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inHand: GroupsInHand,
    private readonly groups: OpinionGroupRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The consultation's id. Throws OpinionGroupNotFoundError, ConsultationEndedError, EditedMeanwhileError. */
  reply(actor: StaffActor, groupId: string, { revision, outcome, reason }: ReplyToGroupDto): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const group = await this.inHand.group(tx, groupId);
      const reply = { outcome, reason: reason.trim(), repliedAt: this.clock.now() };
      await this.groups.change(tx, { id: groupId, revision }, reply);
      await this.audit.append(tx, {
        actor,
        permission: 'consultation.conduct',
        action: 'consultation.reply',
        object: { kind: 'opinion-group', id: groupId },
        before: group,
        after: { ...group, ...reply },
        facts: { consultationId: group.consultationId, clauseKey: group.clauseKey, outcome },
      });
      return group.consultationId;
    });
  }
}
