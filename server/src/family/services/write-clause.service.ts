import { Injectable } from '@nestjs/common';
import { OWN_CLAUSES_MAX } from '@good-netizen/shared/family/covenant.dto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import {
  ClauseInUseError,
  ClauseKeyReusedError,
  ClauseNotFoundError,
  ClauseTooManyError,
} from '../domain/covenant.errors.js';
import type { FamilyMember } from '../domain/family-member.js';
import { ensureMayRemoveClause, ensureMayWrite } from '../family.policy.js';
import { ClauseRepository } from '../persistence/clause.repository.js';
import { CovenantRepository } from '../persistence/covenant.repository.js';
import { FamilyLock } from './family-lock.js';
import { OwnClauses } from './own-clauses.js';
import { repeatKeyOf } from './repeat-key.js';

/** A clause in own words is written, or taken off the list again. */
@Injectable()
export class WriteClauseService {
  constructor(
    private readonly own: FamilyLock,
    private readonly clauses: ClauseRepository,
    private readonly covenants: CovenantRepository,
    private readonly words: OwnClauses,
    private readonly clock: Clock,
  ) {}

  /**
   * Sent again with the same key, the first one stands.
   * @throws FamilyNotFoundError, ClauseNoChildError, ClauseTooManyError, ClauseKeyReusedError
   */
  write(netizenId: string, text: string, key: string): Promise<void> {
    return this.own.hold(netizenId, async (tx, _family, me) => {
      ensureMayWrite(me.role);
      await this.writeIn(tx, me, text.trim(), repeatKeyOf(netizenId, key));
    });
  }

  /** By who wrote it, or the guardian. @throws ClauseNotFoundError, ClauseInUseError while the covenant in force holds it */
  remove(netizenId: string, clauseId: string): Promise<void> {
    return this.own.hold(netizenId, async (tx, { id }, me) => {
      const clause = (await this.clauses.list(tx, id)).find((one) => one.id === clauseId);
      if (!clause) throw new ClauseNotFoundError();
      ensureMayRemoveClause(me, clause);
      const covenant = await this.covenants.current(tx, id);
      if (covenant?.ownClauseIds.includes(clauseId)) throw new ClauseInUseError();
      await this.words.remove(tx, clause);
    });
  }

  private async writeIn(tx: EntityManager, me: FamilyMember, text: string, repeatKey: string): Promise<void> {
    const first = await this.clauses.findByRepeatKey(tx, repeatKey);
    if (first) {
      if (first.text !== text || first.familyId !== me.familyId) throw new ClauseKeyReusedError();
      return;
    }
    const { familyId, netizenId } = me;
    if ((await this.clauses.list(tx, familyId)).length >= OWN_CLAUSES_MAX) throw new ClauseTooManyError();
    const createdAt = this.clock.now();
    await this.words.submit(tx, { id: newId(), familyId, netizenId, text, status: 'PENDING', repeatKey, createdAt });
  }
}
