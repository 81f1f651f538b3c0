import { Injectable } from '@nestjs/common';
import type { EditCodeDraftDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { ensureEditable, planClauses } from '../domain/code-draft.js';
import { CodeVersionNotFoundError } from '../domain/pledge.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';

/** Somebody at the desk changes the words of a version that is not yet published. */
@Injectable()
export class EditCodeDraftService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Throws CodeVersionNotFoundError, CodeVersionStateError, EditedMeanwhileError and what `planClauses` throws. */
  edit(actor: StaffActor, id: string, wish: EditCodeDraftDto): Promise<void> {
    return this.unitOfWork.run((tx) => this.editIn(tx, actor, id, wish));
  }

  private async editIn(tx: EntityManager, actor: StaffActor, id: string, wish: EditCodeDraftDto): Promise<void> {
    const code = await this.codes.findById(tx, id);
    if (!code) throw new CodeVersionNotFoundError();
    ensureEditable(code);
    const { revision, clauses: wanted, title, preamble, pledgeSentence, issuingUnit } = wish;
    const texts = {
      title: title.trim(),
      preamble: preamble.trim(),
      pledgeSentence: pledgeSentence.trim(),
      issuingUnit: issuingUnit.trim(),
    };
    await this.codes.change(tx, { id, revision }, { ...texts, updatedAt: this.clock.now() });
    const published = await this.codes.findPublished(tx);
    const known = await this.codes.listClausesOf(tx, published ? [published.id, id] : [id]);
    const clauses = planClauses(id, wanted, known, newId);
    await this.codes.replaceClauses(tx, id, clauses);
    const before = { ...code, clauses: known.filter(({ codeVersionId }) => codeVersionId === id) };
    await this.audit.append(tx, {
      actor,
      permission: 'code.edit',
      action: 'code.edit',
      object: { kind: 'code-version', id },
      before,
      after: { ...code, ...texts, clauses },
      facts: { version: code.version, revision: revision + 1, clauses: clauses.length },
    });
  }
}
