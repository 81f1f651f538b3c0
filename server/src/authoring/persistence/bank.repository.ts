import { Injectable } from '@nestjs/common';
import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import { type EntityManager, In } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { BankQuestion } from '../domain/bank-question.js';

export interface BankQuery {
  readonly unitIds: readonly string[] | 'ALL';
  readonly unitId?: string;
  readonly quality?: Quality;
  readonly kind?: QuestionKind;
  readonly difficulty?: number;
  readonly retired?: boolean;
  readonly q?: string;
}

/** The units' question banks. */
@Injectable()
export class BankRepository {
  find(tx: EntityManager, id: string): Promise<BankQuestion | null> {
    return tx.findOneBy(BankQuestion, { id });
  }

  listByIds(tx: EntityManager, ids: readonly string[]): Promise<BankQuestion[]> {
    return ids.length === 0 ? Promise.resolve([]) : tx.findBy(BankQuestion, { id: In([...ids]) });
  }

  findSame(tx: EntityManager, unitId: string, stemHash: string): Promise<BankQuestion | null> {
    return tx.findOneBy(BankQuestion, { unitId, stemHash });
  }

  async insert(tx: EntityManager, question: BankQuestion): Promise<void> {
    await tx.insert(BankQuestion, question);
  }

  /** @throws EditedMeanwhileError */
  change(
    tx: EntityManager,
    at: Pick<BankQuestion, 'id' | 'revision'>,
    changes: QueryDeepPartialEntity<BankQuestion>,
  ): Promise<void> {
    return updateAtRevision(tx, BankQuestion, at, changes);
  }

  page(
    tx: EntityManager,
    asked: BankQuery,
    { page, size }: { page: number; size: number },
  ): Promise<[BankQuestion[], number]> {
    const query = tx.createQueryBuilder(BankQuestion, 'b').where('1 = 1');
    const { unitIds, unitId, quality, kind, difficulty, retired, q } = asked;
    if (unitIds !== 'ALL') {
      if (unitIds.length === 0) query.andWhere('1 = 0');
      else query.andWhere('b.unitId IN (:...unitIds)', { unitIds });
    }
    if (unitId !== undefined) query.andWhere('b.unitId = :unitId', { unitId });
    if (quality !== undefined) query.andWhere('b.quality = :quality', { quality });
    if (kind !== undefined) query.andWhere('b.kind = :kind', { kind });
    if (difficulty !== undefined) query.andWhere('b.difficulty = :difficulty', { difficulty });
    if (retired !== undefined) query.andWhere(`b.retiredAt IS ${retired ? 'NOT NULL' : 'NULL'}`);
    if (q !== undefined) query.andWhere('b.stem LIKE :q', { q: `%${q.replace(/[\\%_]/g, '')}%` });
    return query
      .orderBy('b.updatedAt', 'DESC')
      .addOrderBy('b.id', 'DESC')
      .skip((page - 1) * size)
      .take(size)
      .getManyAndCount();
  }
}
