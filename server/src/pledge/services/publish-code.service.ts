import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PublishCodeDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { codeFingerprint } from '@good-netizen/shared/pledge/fingerprint';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { EventBus } from '../../platform/events.js';
import { CodeEffectiveTooEarlyError, CodeVersionOvertakenError } from '../domain/code-desk.errors.js';
import { ensureComplete, ensureMove } from '../domain/code-draft.js';
import type { CodeVersion } from '../domain/code-version.js';
import { CodeVersionNotFoundError } from '../domain/pledge.errors.js';
import { CodePublished } from '../events/code-published.event.js';
import { CodeRepository } from '../persistence/code.repository.js';

/** Signed for publication: the text is frozen under its fingerprint, the former version is superseded, in one transaction. */
@Injectable()
export class PublishCodeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
    private readonly audit: AuditService,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** Throws CodeVersionNotFoundError, …StateError, …IncompleteError, …OvertakenError, CodeEffectiveTooEarlyError, EditedMeanwhileError. */
  async publish(actor: StaffActor, id: string, wish: PublishCodeDto): Promise<void> {
    const at = this.clock.now();
    const code = await this.unitOfWork.run((tx) => this.publishIn(tx, actor, id, wish, at));
    await this.events.publish(new CodePublished(code.id, code.version, code.title, at));
  }

  private async publishIn(
    tx: EntityManager,
    actor: StaffActor,
    id: string,
    { revision, effectiveFrom: wanted }: PublishCodeDto,
    at: Date,
  ): Promise<CodeVersion> {
    const versions = await this.codes.lockAll(tx);
    const code = versions.find((version) => version.id === id);
    if (!code) throw new CodeVersionNotFoundError();
    ensureMove(code, 'PUBLISHED');
    const former = versions.find(({ status }) => status === 'PUBLISHED');
    if (former && former.version > code.version) throw new CodeVersionOvertakenError(former.version);
    const effectiveFrom = wanted === undefined ? at : new Date(wanted);
    if (effectiveFrom < at) throw new CodeEffectiveTooEarlyError();
    const clauses = await this.codes.listClauses(tx, id);
    ensureComplete(code, clauses);
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
    const fingerprint = codeFingerprint(sha256, { ...code, clauses });
    await this.codes.supersedePublished(tx);
    const frozen = {
      status: 'PUBLISHED',
      publishedKey: 'PUBLISHED',
      publishedAt: at,
      effectiveFrom,
      fingerprint,
    } as const;
    await this.codes.change(tx, { id, revision }, { ...frozen, updatedAt: at });
    await this.audit.append(tx, {
      actor,
      permission: 'code.publish',
      action: 'code.publish',
      object: { kind: 'code-version', id },
      before: code,
      after: { ...code, ...frozen },
      facts: { version: code.version, fingerprint, superseded: former?.version ?? null },
    });
    return code;
  }
}
