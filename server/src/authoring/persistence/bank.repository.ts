import { Injectable } from '@nestjs/common';
import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import { type EntityManager, In } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { constraintViolation } from '../../database/constraint-violation.js';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { QuestionKnownError } from '../domain/authoring.errors.js';
import { BankQuestion } from '../domain/bank-question.js';
import { containing } from '../../database/text-patterns.js';

const ONE_IN_BANK = 'bank_question_unit_id_stem_hash_key';

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

  /** @throws QuestionKnownError where somebody was faster with the same question */
  insert(tx: EntityManager, question: BankQuestion): Promise<unknown> {
    return this.ifNew(tx, question, () => tx.insert(BankQuestion, question));
  }

  /** @throws EditedMeanwhileError, QuestionKnownError */
  change(
    tx: EntityManager,
    question: Pick<BankQuestion, 'id' | 'revision' | 'unitId' | 'stemHash'>,
    changes: QueryDeepPartialEntity<BankQuestion>,
  ): Promise<unknown> {
    const { id, revision } = question;
    return this.ifNew(tx, question, () => updateAtRevision(tx, BankQuestion, { id, revision }, changes));
  }

  private async ifNew<T>(
    tx: EntityManager,
    { unitId, stemHash }: Pick<BankQuestion, 'unitId' | 'stemHash'>,
    write: () => Promise<T>,
  ): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (constraintViolation(error)?.name !== ONE_IN_BANK) throw error;
      throw new QuestionKnownError((await this.findSame(tx, unitId, stemHash))?.id ?? '');
    }
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
    if (q !== undefined) query.andWhere('b.stem LIKE :q', { q: containing(q) });
    return query
      .orderBy('b.updatedAt', 'DESC')
      .addOrderBy('b.id', 'DESC')
      .skip((page - 1) * size)
      .take(size)
      .getManyAndCount();
  }
}
