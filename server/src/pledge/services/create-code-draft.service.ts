import { Injectable } from '@nestjs/common';
import type { CreateCodeDraftDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { CodeNothingToCopyError } from '../domain/code-desk.errors.js';
import type { CodeVersion } from '../domain/code-version.js';
import { CodeRepository } from '../persistence/code.repository.js';

/** A new draft: empty, or beginning as the version in force, whose clauses keep their keys. */
@Injectable()
export class CreateCodeDraftService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The id of the draft. Throws CodeNothingToCopyError. */
  create(actor: StaffActor, { from }: CreateCodeDraftDto): Promise<string> {
    return this.unitOfWork.run((tx) => this.createIn(tx, actor, from));
  }

  private async createIn(tx: EntityManager, actor: StaffActor, from: CreateCodeDraftDto['from']): Promise<string> {
    const versions = await this.codes.lockAll(tx);
    const published = versions.find(({ status }) => status === 'PUBLISHED');
    if (from === 'PUBLISHED' && !published) throw new CodeNothingToCopyError();
    const origin = from === 'PUBLISHED' ? published : undefined;
    const version = Math.max(0, ...versions.map((known) => known.version)) + 1;
    const draft = draftOf(version, origin, this.clock.now());
    const clauses = origin ? await this.codes.listClauses(tx, origin.id) : [];
    await this.codes.insert(
      tx,
      draft,
      clauses.map((clause) => ({ ...clause, id: newId(), codeVersionId: draft.id })),
    );
    const object = { kind: 'code-version', id: draft.id };
    const facts = { version, from };
    await this.audit.append(tx, { actor, permission: 'code.edit', action: 'code.create', object, after: draft, facts });
    return draft.id;
  }
}

function draftOf(version: number, origin: CodeVersion | undefined, now: Date): CodeVersion {
  return {
    id: newId(),
    version,
    status: 'DRAFT',
    title: origin?.title ?? '',
    preamble: origin?.preamble ?? '',
    pledgeSentence: origin?.pledgeSentence ?? '',
    issuingUnit: origin?.issuingUnit ?? '',
    publishedAt: null,
    effectiveFrom: null,
    fingerprint: '',
    demonstration: origin?.demonstration ?? false,
    publishedKey: null,
    revision: 1,
    updatedAt: now,
    consultationId: null,
    consultationClosesAt: null,
  };
}
