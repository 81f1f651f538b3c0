import { Injectable } from '@nestjs/common';
import type { CodeVersionStatus } from '@good-netizen/shared/states/code-version.states';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import type { Clause } from '../domain/clause.js';
import { ensureComplete, ensureMove } from '../domain/code-draft.js';
import type { CodeVersion } from '../domain/code-version.js';
import { CodeVersionNotFoundError } from '../domain/pledge.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';

export interface VersionMove {
  readonly id: string;
  readonly revision: number;
  readonly to: Exclude<CodeVersionStatus, 'PUBLISHED' | 'SUPERSEDED'>;
  /** When it is laid out for opinions. */
  readonly consultation?: { readonly id: string; readonly closesAt: Date };
}

/** A version on its way to publication: laid out, taken back, sent to review. */
@Injectable()
export class VersionMoves {
  constructor(
    private readonly codes: CodeRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves it within the caller's transaction and returns it as it was.
   * @throws CodeVersionNotFoundError, CodeVersionStateError, CodeVersionIncompleteError, EditedMeanwhileError
   */
  async move(tx: EntityManager, wish: VersionMove): Promise<{ code: CodeVersion; clauses: Clause[] }> {
    const { id, revision, to, consultation } = wish;
    const code = await this.codes.findById(tx, id);
    if (!code) throw new CodeVersionNotFoundError();
    ensureMove(code, to);
    const clauses = await this.codes.listClauses(tx, id);
    if (to !== 'DRAFT') ensureComplete(code, clauses);
    await this.codes.change(
      tx,
      { id, revision },
      {
        status: to,
        updatedAt: this.clock.now(),
        consultationClosesAt: consultation?.closesAt ?? null,
        ...(consultation ? { consultationId: consultation.id } : {}),
      },
    );
    return { code, clauses };
  }
}
