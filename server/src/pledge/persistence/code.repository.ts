import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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
    await tx.insert(Clause, [...clauses]);
  }

  async supersedePublished(tx: EntityManager): Promise<void> {
    await tx.update(CodeVersion, { status: 'PUBLISHED' }, { status: 'SUPERSEDED' });
  }
}
