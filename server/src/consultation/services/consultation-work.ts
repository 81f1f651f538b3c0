import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { GroupsUnansweredError, OpinionsUngroupedError } from '../domain/consultation.errors.js';
import { OpinionGroupRepository } from '../persistence/opinion-group.repository.js';
import { OpinionRepository } from '../persistence/opinion.repository.js';
import { PublicConsultations } from './public-consultations.js';

/** What is owed to those who spoke. */
@Injectable()
export class ConsultationWork {
  constructor(
    private readonly opinions: OpinionRepository,
    private readonly groups: OpinionGroupRepository,
    private readonly pages: PublicConsultations,
  ) {}

  /** @throws GroupsUnansweredError, OpinionsUngroupedError while somebody would be left without an answer */
  async ensureDone(tx: EntityManager, consultationId: string): Promise<void> {
    const unanswered = await this.groups.countUnanswered(tx, consultationId);
    if (unanswered > 0) throw new GroupsUnansweredError(unanswered);
    const ungrouped = await this.opinions.countUngrouped(tx, consultationId);
    if (ungrouped > 0) throw new OpinionsUngroupedError(ungrouped);
  }

  forgetPages(): void {
    this.pages.forget();
  }
}
