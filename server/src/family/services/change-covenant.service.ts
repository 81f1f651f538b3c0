import { Injectable } from '@nestjs/common';
import type { ChangeCovenantDto } from '@good-netizen/shared/family/covenant.dto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import {
  ClauseNotFoundError,
  ClauseNotShownError,
  CovenantChangedError,
  CovenantEmptyError,
} from '../domain/covenant.errors.js';
import { sameCovenant } from '../domain/same-covenant.js';
import { ensureGuardian } from '../family.policy.js';
import { ClauseRepository } from '../persistence/clause.repository.js';
import { CovenantRepository } from '../persistence/covenant.repository.js';
import { FamilyLock } from './family-lock.js';

/** The guardian writes the next version of the covenant; everybody agrees anew. Of two phones at one moment, one is told. */
@Injectable()
export class ChangeCovenantService {
  constructor(
    private readonly own: FamilyLock,
    private readonly covenants: CovenantRepository,
    private readonly clauses: ClauseRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Sent again right after it was done, it changes nothing.
   * @throws FamilyGuardianOnlyError, CovenantEmptyError, CovenantChangedError, ClauseNotFoundError, ClauseNotShownError
   */
  change(netizenId: string, { basedOn, clauseKeys, ownClauseIds }: ChangeCovenantDto): Promise<void> {
    return this.own.hold(netizenId, async (tx, { id: familyId }, me) => {
      ensureGuardian(me.role);
      if (clauseKeys.length + ownClauseIds.length === 0) throw new CovenantEmptyError();
      const current = await this.covenants.current(tx, familyId);
      const version = current?.version ?? 0;
      if (current && sameCovenant(current, { clauseKeys, ownClauseIds }) && basedOn >= version - 1) return;
      if (basedOn !== version) throw new CovenantChangedError(version);
      await this.ensureShown(tx, familyId, ownClauseIds);
      const next = { id: newId(), familyId, version: version + 1, clauseKeys, ownClauseIds };
      await this.covenants.insert(tx, { ...next, createdAt: this.clock.now() });
    });
  }

  private async ensureShown(tx: EntityManager, familyId: string, ids: readonly string[]): Promise<void> {
    const clauses = new Map((await this.clauses.list(tx, familyId)).map((clause) => [clause.id, clause]));
    for (const id of ids) {
      const clause = clauses.get(id);
      if (!clause) throw new ClauseNotFoundError('ownClauseIds');
      if (clause.status !== 'SHOWN') throw new ClauseNotShownError();
    }
  }
}
