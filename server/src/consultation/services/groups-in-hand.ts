import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ensureInHand } from '../consultation.policy.js';
import { ConsultationNotFoundError, OpinionGroupNotFoundError } from '../domain/consultation.errors.js';
import type { Consultation } from '../domain/consultation.js';
import type { OpinionGroup } from '../domain/opinion-group.js';
import { ConsultationRepository } from '../persistence/consultation.repository.js';
import { OpinionGroupRepository } from '../persistence/opinion-group.repository.js';

/** Consultations and groups that the desk is still working on; their consultation stays locked until the transaction ends. */
@Injectable()
export class GroupsInHand {
  constructor(
    private readonly consultations: ConsultationRepository,
    private readonly groups: OpinionGroupRepository,
  ) {}

  /** @throws ConsultationNotFoundError, ConsultationEndedError */
  async consultation(tx: EntityManager, id: string): Promise<Consultation> {
    const consultation = await this.consultations.lock(tx, id);
    if (!consultation) throw new ConsultationNotFoundError();
    ensureInHand(consultation);
    return consultation;
  }

  /** @throws OpinionGroupNotFoundError, ConsultationEndedError */
  async group(tx: EntityManager, id: string): Promise<OpinionGroup> {
    const group = await this.groups.find(tx, id);
    if (!group) throw new OpinionGroupNotFoundError();
    await this.consultation(tx, group.consultationId);
    return group;
  }
}
