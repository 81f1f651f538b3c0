import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { Clock } from '../../platform/clock.js';
import { ConsultationNotFoundError } from '../domain/consultation.errors.js';
import { ConsultationRepository } from '../persistence/consultation.repository.js';
import { OpinionGroupRepository } from '../persistence/opinion-group.repository.js';
import { OpinionRepository } from '../persistence/opinion.repository.js';
import { presentConsultation, presentConsultationSummary } from '../presenters/present-consultation.js';
import { PublicConsultations } from './public-consultations.js';

/** Consultations as everybody sees them. */
@Injectable()
export class ShowConsultationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: ConsultationRepository,
    private readonly opinions: OpinionRepository,
    private readonly groups: OpinionGroupRepository,
    private readonly pages: PublicConsultations,
    private readonly clock: Clock,
  ) {}

  list(): Promise<CachedJson> {
    return this.pages.get('list', async () => {
      const found = await this.unitOfWork.read((tx) => this.consultations.listPublic(tx));
      const rows = found.map((consultation) => presentConsultationSummary(consultation, this.clock.now()));
      return [...rows.filter(({ open }) => open), ...rows.filter(({ open }) => !open)];
    });
  }

  /** Throws ConsultationNotFoundError, also for one that was withdrawn. */
  show(id: string): Promise<CachedJson> {
    return this.pages.get(`one/${id}`, () => this.unitOfWork.read((tx) => this.build(tx, id)));
  }

  private async build(tx: EntityManager, id: string) {
    const consultation = await this.consultations.find(tx, id);
    if (!consultation || consultation.status === 'WITHDRAWN') throw new ConsultationNotFoundError();
    const shown = [];
    for (const { clauseKey } of consultation.text.clauses) {
      shown.push(...(await this.opinions.listShown(tx, id, clauseKey, Limits.opinionsShownPerClause)));
    }
    const facts = {
      tallies: await this.opinions.tally(tx, id),
      shown,
      groups: await this.groups.list(tx, id),
      sizes: await this.opinions.countByGroup(tx, id),
    };
    return presentConsultation(consultation, facts, this.clock.now());
  }
}
