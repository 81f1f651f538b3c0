import { Injectable } from '@nestjs/common';
import type { GiveOpinionDto } from '@good-netizen/shared/pledge/consultation.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { ensureMaySpeak, ensureOpen } from '../consultation.policy.js';
import {
  ConsultationNotFoundError,
  ConsultedClauseUnknownError,
  OpinionNotFoundError,
} from '../domain/consultation.errors.js';
import { opinionWords } from '../domain/opinion-words.js';
import type { Opinion } from '../domain/opinion.js';
import { ConsultationRepository } from '../persistence/consultation.repository.js';
import { OpinionRepository } from '../persistence/opinion.repository.js';
import { OpinionModeration } from './opinion-moderation.js';

/** Which opinion: one netizen's on one clause. */
export interface OwnOpinion {
  consultationId: string;
  clauseKey: string;
  netizenId: string;
}

/** A netizen says what they think of a clause, changes it, or takes it back, until the deadline. */
@Injectable()
export class GiveOpinionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: ConsultationRepository,
    private readonly opinions: OpinionRepository,
    private readonly identity: IdentityService,
    private readonly moderation: OpinionModeration,
    private readonly clock: Clock,
  ) {}

  /** Throws ConsultationNotFoundError, …EndedError, ConsultedClauseUnknownError, OpinionTextRequiredError and what the policy throws. */
  give(own: OwnOpinion, wish: GiveOpinionDto): Promise<void> {
    const text = opinionWords(wish);
    return this.unitOfWork.run((tx) => this.giveIn(tx, own, { stance: wish.stance, text }));
  }

  /** Throws ConsultationNotFoundError, …EndedError, OpinionNotFoundError. */
  takeBack(own: OwnOpinion): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.openConsultation(tx, own.consultationId);
      const opinion = await this.opinions.findOwn(tx, own);
      if (!opinion) throw new OpinionNotFoundError();
      await this.moderation.withdraw(tx, opinion.id);
      await this.opinions.remove(tx, opinion.id);
    });
  }

  private async giveIn(tx: EntityManager, own: OwnOpinion, said: Pick<Opinion, 'stance' | 'text'>): Promise<void> {
    const { ageBand } = await this.identity.getVoterFacts(tx, own.netizenId);
    ensureMaySpeak(ageBand, await this.identity.hasGuardianConsent(tx, own.netizenId));
    const consultation = await this.openConsultation(tx, own.consultationId);
    const clause = consultation.text.clauses.find(({ clauseKey }) => clauseKey === own.clauseKey);
    if (!clause) throw new ConsultedClauseUnknownError();
    const known = await this.opinions.findOwn(tx, own);
    if (known && known.stance === said.stance && known.text === said.text) return;
    const opinion = this.opinionOf(own, said, known);
    if (known) await this.opinions.change(tx, known.id, opinion);
    else await this.opinions.insert(tx, [opinion]);
    if (known?.text !== said.text) await this.moderation.submit(tx, opinion, clause.title);
  }

  /** An opinion that changed is no longer what its group said. */
  private opinionOf(
    own: OwnOpinion,
    { stance, text }: Pick<Opinion, 'stance' | 'text'>,
    known: Opinion | null,
  ): Opinion {
    const now = this.clock.now();
    const unchanged = known?.text === text ? known.textStatus : null;
    const textStatus = text === null ? 'NONE' : (unchanged ?? 'PENDING');
    const id = known?.id ?? newId();
    return { ...own, id, stance, text, textStatus, groupId: null, createdAt: known?.createdAt ?? now, updatedAt: now };
  }

  private async openConsultation(tx: EntityManager, id: string) {
    const consultation = await this.consultations.lock(tx, id);
    if (!consultation || consultation.status === 'WITHDRAWN') throw new ConsultationNotFoundError();
    ensureOpen(consultation, this.clock.now());
    return consultation;
  }
}
