import { Injectable } from '@nestjs/common';
import type { StartConsultationDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { PledgeService } from '../../pledge/pledge.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { ensureDeadline } from '../domain/consultation-window.js';
import type { Consultation } from '../domain/consultation.js';
import { ConsultationRepository } from '../persistence/consultation.repository.js';
import { PublicConsultations } from './public-consultations.js';

/** A draft is laid out to the public, as it is at this moment, until a deadline. */
@Injectable()
export class StartConsultationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: ConsultationRepository,
    private readonly pledge: PledgeService,
    private readonly audit: AuditService,
    private readonly pages: PublicConsultations,
    private readonly clock: Clock,
  ) {}

  /** Returns its id. Throws ConsultationDeadlineError and what PledgeService.moveVersion throws. */
  async start(actor: StaffActor, codeVersionId: string, wish: StartConsultationDto): Promise<string> {
    const now = this.clock.now();
    const closesAt = new Date(wish.closesAt);
    ensureDeadline(closesAt, now);
    const id = newId();
    await this.unitOfWork.run((tx) => this.startIn(tx, actor, { id, codeVersionId, opensAt: now, closesAt }, wish));
    this.pages.forget();
    return id;
  }

  private async startIn(
    tx: EntityManager,
    actor: StaffActor,
    round: Pick<Consultation, 'id' | 'codeVersionId' | 'opensAt' | 'closesAt'>,
    { revision }: StartConsultationDto,
  ): Promise<void> {
    const { id, codeVersionId, closesAt } = round;
    const move = { id: codeVersionId, revision, to: 'CONSULTING', consultation: { id, closesAt } } as const;
    const { code, clauses } = await this.pledge.moveVersion(tx, move);
    const { version, title, preamble, pledgeSentence, issuingUnit, demonstration } = code;
    const consulted = clauses.map(({ clauseKey, quality, ordinal, title: name, text }) => {
      return { clauseKey, quality, ordinal, title: name, text };
    });
    const text = { title, preamble, pledgeSentence, clauses: consulted };
    const rest = { version, text, issuingUnit, status: 'OPEN', endedAt: null, demonstration } as const;
    await this.consultations.insert(tx, { ...round, ...rest });
    await this.audit.append(tx, {
      actor,
      permission: 'consultation.conduct',
      action: 'code.consult',
      object: { kind: 'code-version', id: codeVersionId },
      after: text,
      facts: { version, consultationId: id, closesAt: closesAt.toISOString() },
    });
  }
}
