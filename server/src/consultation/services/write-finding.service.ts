import { Injectable } from '@nestjs/common';
import type { AddFindingDto, EditFindingDto } from '@good-netizen/shared/pledge/research.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { PledgeService } from '../../pledge/pledge.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import type { Finding } from '../domain/finding.js';
import { FindingClauseUnknownError, FindingNotFoundError, ResearchNotFoundError } from '../domain/research.errors.js';
import { ResearchRepository } from '../persistence/research.repository.js';

/** What was found, what it rests on, and the clause it supports. */
@Injectable()
export class WriteFindingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly research: ResearchRepository,
    private readonly pledge: PledgeService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Throws ResearchNotFoundError, FindingClauseUnknownError. */
  add(actor: StaffActor, projectId: string, wish: AddFindingDto): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.research.find(tx, projectId))) throw new ResearchNotFoundError();
      const said = await this.said(tx, wish);
      const finding = { id: newId(), projectId, ...said, createdAt: this.clock.now(), revision: 1 };
      await this.research.insertFinding(tx, finding);
      await this.record(tx, actor, 'research.add-finding', null, finding);
    });
  }

  /** The project's id. Throws FindingNotFoundError, FindingClauseUnknownError, EditedMeanwhileError. */
  edit(actor: StaffActor, id: string, { revision, ...wish }: EditFindingDto): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const finding = await this.found(tx, id);
      const said = await this.said(tx, wish);
      await this.research.changeFinding(tx, { id, revision }, said);
      await this.record(tx, actor, 'research.edit-finding', finding, { ...finding, ...said });
      return finding.projectId;
    });
  }

  /** Throws FindingNotFoundError. */
  remove(actor: StaffActor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const finding = await this.found(tx, id);
      await this.research.removeFinding(tx, id);
      await this.record(tx, actor, 'research.remove-finding', finding, null);
    });
  }

  private async found(tx: EntityManager, id: string): Promise<Finding> {
    const finding = await this.research.findFinding(tx, id);
    if (!finding) throw new FindingNotFoundError();
    return finding;
  }

  private async said(tx: EntityManager, { text, evidence, clauseKey }: AddFindingDto) {
    if (clauseKey !== undefined && !(await this.pledge.clausesByKey(tx)).has(clauseKey)) {
      throw new FindingClauseUnknownError();
    }
    return { text: text.trim(), evidence: evidence.trim(), clauseKey: clauseKey ?? null };
  }

  private record(
    tx: EntityManager,
    actor: StaffActor,
    action: string,
    before: Finding | null,
    after: Finding | null,
  ): Promise<void> {
    const object = { kind: 'finding', id: (after ?? before)?.id ?? '' };
    const facts = { projectId: (after ?? before)?.projectId, clauseKey: after?.clauseKey ?? null };
    return this.audit.append(tx, { actor, permission: 'research.edit', action, object, before, after, facts });
  }
}
