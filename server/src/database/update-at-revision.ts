import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { DomainError } from '../platform/domain-error.js';

/** Somebody else changed the thing since it was read. Nothing was written. */
export class EditedMeanwhileError extends DomainError {
  constructor(revision: number | null) {
    super({ code: ErrorCode.EDITED_MEANWHILE, httpStatus: 409, field: 'revision', facts: { revision } });
  }
}

interface Revised extends ObjectLiteral {
  id: string;
  revision: number;
}

/**
 * Changes a row if it is still at the revision that the editor saw, and counts the revision up: two editors never
 * overwrite each other unseen.
 * @throws EditedMeanwhileError when it is not; its facts hold the revision it is at (`null`: the row is gone)
 */
export async function updateAtRevision<T extends Revised>(
  tx: EntityManager,
  target: EntityTarget<T>,
  { id, revision }: Pick<Revised, 'id' | 'revision'>,
  changes: QueryDeepPartialEntity<T>,
): Promise<void> {
  const at = { id, revision } as FindOptionsWhere<T>;
  const next = { ...changes, revision: revision + 1 } as QueryDeepPartialEntity<T>;
  const { affected } = await tx.update(target, at, next);
  if (affected === 1) return;
  const found = await tx.findOneBy(target, { id } as FindOptionsWhere<T>);
  throw new EditedMeanwhileError(found ? found.revision : null);
}
