import { Injectable } from '@nestjs/common';
import type { CreateResearchDto, EditResearchDto } from '@good-netizen/shared/pledge/research.dto';
import { type ResearchStatus, researchStates } from '@good-netizen/shared/states/research.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { ResearchEmptyError, ResearchNotFoundError, ResearchStateError } from '../domain/research.errors.js';
import type { ResearchProject } from '../domain/research-project.js';
import { ensureWindow } from '../domain/research-window.js';
import { planSurvey } from '../domain/survey-plan.js';
import { ResearchRepository } from '../persistence/research.repository.js';

/** The desk plans research, opens its questionnaire and closes it. */
@Injectable()
export class ConductResearchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly research: ResearchRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Returns its id. Throws ResearchWindowError, SurveyQuestionBadError. */
  create(actor: StaffActor, wish: CreateResearchDto): Promise<string> {
    const now = this.clock.now();
    const rest = { status: 'DRAFT', demonstration: false, createdAt: now, revision: 1 } as const;
    const project: ResearchProject = { id: newId(), ...planned(wish, now), ...rest };
    return this.unitOfWork.run(async (tx) => {
      await this.research.insert(tx, project);
      await this.record(tx, actor, 'research.create', null, project);
      return project.id;
    });
  }

  /** Throws ResearchNotFoundError, …StateError, …WindowError, SurveyQuestionBadError, EditedMeanwhileError. */
  edit(actor: StaffActor, id: string, { revision, ...wish }: EditResearchDto): Promise<void> {
    const changes = planned(wish, this.clock.now());
    return this.unitOfWork.run(async (tx) => {
      const project = await this.found(tx, id);
      if (project.status !== 'DRAFT') throw new ResearchStateError(project.status);
      await this.research.change(tx, { id, revision }, changes);
      await this.record(tx, actor, 'research.edit', project, { ...project, ...changes });
    });
  }

  /** OPEN: people answer within the window. CLOSED: findings are public. Throws as `edit`, and ResearchEmptyError. */
  move(actor: StaffActor, id: string, revision: number, status: Exclude<ResearchStatus, 'DRAFT'>): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const project = await this.found(tx, id);
      if (!mayMove(researchStates, project.status, status)) throw new ResearchStateError(project.status);
      if (status === 'OPEN' && project.survey.length === 0) throw new ResearchEmptyError();
      if (status === 'OPEN') ensureWindow(project, this.clock.now());
      await this.research.change(tx, { id, revision }, { status });
      const action = status === 'OPEN' ? 'research.open' : 'research.close';
      await this.record(tx, actor, action, project, { ...project, status });
    });
  }

  private async found(tx: EntityManager, id: string): Promise<ResearchProject> {
    const project = await this.research.find(tx, id);
    if (!project) throw new ResearchNotFoundError();
    return project;
  }

  private record(
    tx: EntityManager,
    actor: StaffActor,
    action: string,
    before: ResearchProject | null,
    after: ResearchProject,
  ): Promise<void> {
    const object = { kind: 'research', id: after.id };
    return this.audit.append(tx, { actor, permission: 'research.edit', action, object, before, after });
  }
}

function planned({ title, questions, method, survey, ...window }: CreateResearchDto, now: Date) {
  const [opensAt, closesAt] = [new Date(window.opensAt), new Date(window.closesAt)];
  ensureWindow({ opensAt, closesAt }, now);
  const asked = questions.map((question) => question.trim()).filter((question) => question !== '');
  return {
    title: title.trim(),
    questions: asked,
    method: method.trim(),
    survey: planSurvey(survey),
    opensAt,
    closesAt,
  };
}
