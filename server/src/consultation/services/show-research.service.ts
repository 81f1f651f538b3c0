import { Injectable } from '@nestjs/common';
import type { ResearchDto, ResearchSummaryDto } from '@good-netizen/shared/pledge/research.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { PledgeService } from '../../pledge/pledge.service.js';
import { Clock } from '../../platform/clock.js';
import { ResearchNotFoundError } from '../domain/research.errors.js';
import { ResearchRepository } from '../persistence/research.repository.js';
import { presentResearch, presentResearchSummary } from '../presenters/present-research.js';

/** Research as everybody sees it. */
@Injectable()
export class ShowResearchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly research: ResearchRepository,
    private readonly pledge: PledgeService,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<ResearchSummaryDto[]> {
    const projects = await this.unitOfWork.read((tx) => this.research.listPublic(tx));
    return projects.map((project) => presentResearchSummary(project, this.clock.now()));
  }

  /** With whether this netizen has answered. Throws ResearchNotFoundError, also for a draft. */
  show(id: string, netizenId: string | null): Promise<ResearchDto> {
    return this.unitOfWork.read(async (tx) => {
      const project = await this.research.find(tx, id);
      if (!project || project.status === 'DRAFT') throw new ResearchNotFoundError();
      const answered = netizenId === null ? null : await this.research.hasAnswered(tx, id, netizenId);
      const findings = await this.research.listFindings(tx, id);
      return presentResearch(project, findings, await this.pledge.clausesByKey(tx), answered, this.clock.now());
    });
  }
}
