import { Injectable } from '@nestjs/common';
import type { BackToDraftDto, SendToReviewDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { PledgeService } from '../../pledge/pledge.service.js';
import { Clock } from '../../platform/clock.js';
import type { Consultation } from '../domain/consultation.js';
import { ConsultationRepository } from '../persistence/consultation.repository.js';
import { ConsultationWork } from './consultation-work.js';
import { TellAuthors } from './tell-authors.js';

/** A version leaves its consultation: forward to review, when everybody was answered, or back to the drawing board. */
@Injectable()
export class EndConsultationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: ConsultationRepository,
    private readonly work: ConsultationWork,
    private readonly pledge: PledgeService,
    private readonly authors: TellAuthors,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Throws GroupsUnansweredError, OpinionsUngroupedError and what PledgeService.moveVersion throws. */
  async sendToReview(actor: StaffActor, codeVersionId: string, { revision }: SendToReviewDto): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const consultation = await this.consultations.lockOpenOf(tx, codeVersionId);
      if (consultation) await this.work.ensureDone(tx, consultation.id);
      await this.pledge.moveVersion(tx, { id: codeVersionId, revision, to: 'REVIEWING' });
      if (consultation) await this.authors.tell(tx, consultation.id);
      await this.end(tx, actor, codeVersionId, { consultation, as: 'CLOSED', action: 'code.review' });
    });
    this.work.forgetPages();
  }

  /** Throws what PledgeService.moveVersion throws. Replies that were made public stay so. */
  async backToDraft(actor: StaffActor, codeVersionId: string, { revision, reason }: BackToDraftDto): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const consultation = await this.consultations.lockOpenOf(tx, codeVersionId);
      await this.pledge.moveVersion(tx, { id: codeVersionId, revision, to: 'DRAFT' });
      await this.end(tx, actor, codeVersionId, { consultation, as: 'WITHDRAWN', action: 'code.redraft', reason });
    });
    this.work.forgetPages();
  }

  private async end(
    tx: EntityManager,
    actor: StaffActor,
    codeVersionId: string,
    what: { consultation: Consultation | null; as: 'CLOSED' | 'WITHDRAWN'; action: string; reason?: string },
  ): Promise<void> {
    const { consultation, as, action, reason } = what;
    const now = this.clock.now();
    if (consultation) await this.consultations.end(tx, consultation.id, as, now);
    const facts = consultation
      ? { consultationId: consultation.id, beforeDeadline: now < consultation.closesAt }
      : { consultationId: null };
    await this.audit.append(tx, {
      actor,
      permission: 'consultation.conduct',
      action,
      object: { kind: 'code-version', id: codeVersionId },
      facts,
      ...(reason === undefined ? {} : { reason }),
    });
  }
}
