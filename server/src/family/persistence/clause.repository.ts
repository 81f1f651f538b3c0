import { Injectable } from '@nestjs/common';
import type { OwnClauseStatus } from '@good-netizen/shared/family/covenant.dto';
import type { EntityManager } from 'typeorm';
import { FamilyClause } from '../domain/family-clause.js';

/** Clauses in families' own words. */
@Injectable()
export class ClauseRepository {
  list(tx: EntityManager, familyId: string): Promise<FamilyClause[]> {
    return tx.find(FamilyClause, { where: { familyId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  listOf(tx: EntityManager, netizenId: string): Promise<FamilyClause[]> {
    return tx.find(FamilyClause, { where: { netizenId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  findByRepeatKey(tx: EntityManager, repeatKey: string): Promise<FamilyClause | null> {
    return tx.findOneBy(FamilyClause, { repeatKey });
  }

  async insert(tx: EntityManager, clause: FamilyClause): Promise<void> {
    await tx.insert(FamilyClause, clause);
  }

  async decide(tx: EntityManager, id: string, status: OwnClauseStatus): Promise<void> {
    await tx.update(FamilyClause, { id }, { status });
  }

  /** Who wrote it is not known any more. */
  async orphan(tx: EntityManager, id: string): Promise<void> {
    await tx.update(FamilyClause, { id }, { netizenId: null, repeatKey: null });
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(FamilyClause, { id });
  }
}
