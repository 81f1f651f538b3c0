import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ModerationService } from '../../moderation/moderation.service.js';
import type { FamilyClause } from '../domain/family-clause.js';
import { ClauseRepository } from '../persistence/clause.repository.js';

const KIND = 'family-clause';
/** 巾帼好网民: families are its matter. */
const FAMILY_ACTIVITY = 5;

/** Clauses in own words on their way through moderation: the family reads one once it passed. Moderators see the words alone. */
@Injectable()
export class OwnClauses implements OnModuleInit {
  constructor(
    private readonly moderation: ModerationService,
    private readonly clauses: ClauseRepository,
  ) {}

  onModuleInit(): void {
    this.moderation.onShownOrRefused(KIND, '家庭网络公约里自己写的一条', (tx, id, status) =>
      this.clauses.decide(tx, id, status),
    );
  }

  async submit(tx: EntityManager, clause: FamilyClause & { netizenId: string }): Promise<void> {
    const { id, netizenId, text } = clause;
    await this.clauses.insert(tx, clause);
    const scope = { activity: FAMILY_ACTIVITY };
    await this.moderation.submit(tx, { kind: KIND, id, netizenId, scope, title: '家庭网络公约条款', text });
  }

  /** Nobody needs to look at it any more. */
  async remove(tx: EntityManager, { id }: FamilyClause): Promise<void> {
    await this.moderation.withdraw(tx, KIND, id);
    await this.clauses.remove(tx, id);
  }

  /** Its author goes: what passed stays with the family and names nobody, the rest goes with them. */
  async leave(tx: EntityManager, netizenId: string): Promise<void> {
    for (const clause of await this.clauses.listOf(tx, netizenId)) {
      if (clause.status === 'SHOWN') await this.clauses.orphan(tx, clause.id);
      else await this.remove(tx, clause);
    }
  }

  /** All of a family that ends. */
  async removeOf(tx: EntityManager, familyId: string): Promise<void> {
    for (const clause of await this.clauses.list(tx, familyId)) await this.remove(tx, clause);
  }
}
