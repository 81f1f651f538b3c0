import { Injectable } from '@nestjs/common';
import type { CodeVersionStatus } from '@good-netizen/shared/states/code-version.states';
import { In, type EntityManager } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { Clause } from '../domain/clause.js';
import { CodeVersion } from '../domain/code-version.js';

@Injectable()
export class CodeRepository {
  findByVersion(tx: EntityManager, version: number): Promise<CodeVersion | null> {
    return tx.findOneBy(CodeVersion, { version });
  }

  findPublished(tx: EntityManager): Promise<CodeVersion | null> {
    return tx.findOne(CodeVersion, { where: { status: 'PUBLISHED' }, order: { version: 'DESC' } });
  }

  findById(tx: EntityManager, id: string): Promise<CodeVersion | null> {
    return tx.findOneBy(CodeVersion, { id });
  }

  listAll(tx: EntityManager): Promise<CodeVersion[]> {
    return tx.find(CodeVersion, { order: { version: 'ASC' } });
  }

  listClauses(tx: EntityManager, codeVersionId: string): Promise<Clause[]> {
    return tx.find(Clause, { where: { codeVersionId }, order: { ordinal: 'ASC' } });
  }

  async insert(tx: EntityManager, code: CodeVersion, clauses: readonly Clause[]): Promise<void> {
    await tx.insert(CodeVersion, code);
    if (clauses.length > 0) await tx.insert(Clause, [...clauses]);
  }

  async supersedePublished(tx: EntityManager): Promise<void> {
    await tx.update(CodeVersion, { status: 'PUBLISHED' }, { status: 'SUPERSEDED', publishedKey: null });
  }

  /** Every version, locked in one order: who publishes or founds another version waits until this transaction ends. */
  lockAll(tx: EntityManager): Promise<CodeVersion[]> {
    return tx.find(CodeVersion, { order: { id: 'ASC' }, ...forUpdate(tx) });
  }

  /** Counts the revision up. Throws EditedMeanwhileError when somebody else was faster. */
  change(tx: EntityManager, at: { id: string; revision: number }, changes: Partial<CodeVersion>): Promise<void> {
    return updateAtRevision(tx, CodeVersion, at, changes);
  }

  async replaceClauses(tx: EntityManager, codeVersionId: string, clauses: readonly Clause[]): Promise<void> {
    await tx.delete(Clause, { codeVersionId });
    if (clauses.length > 0) await tx.insert(Clause, [...clauses]);
  }

  listClausesOf(tx: EntityManager, codeVersionIds: readonly string[]): Promise<Clause[]> {
    return tx.find(Clause, { where: { codeVersionId: In([...codeVersionIds]) }, order: { ordinal: 'ASC' } });
  }

  /** One page of versions, by number, and how many there are. */
  page(
    tx: EntityManager,
    { status, order }: { status?: CodeVersionStatus; order: 'ASC' | 'DESC' },
    { page, size }: { page: number; size: number },
  ): Promise<[CodeVersion[], number]> {
    const where = status ? { status } : {};
    return tx.findAndCount(CodeVersion, { where, order: { version: order }, skip: (page - 1) * size, take: size });
  }
}
