import { Injectable } from '@nestjs/common';
import { type MediaQueryDto, mediaFailuresToRetry } from '@good-netizen/shared/media/media.dto';
import { type EntityManager, type FindOptionsWhere, In, LessThan, Like, Not } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { forUpdate } from '../../database/row-lock.js';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { MediaAsset } from '../domain/media-asset.js';
import { containing } from '../../database/text-patterns.js';

export type AssetSort = 'createdAt' | 'name' | 'bytes';

export interface AssetList {
  readonly filters: MediaQueryDto & { readonly q?: string };
  /** `'ALL'`, or the units whose media may be seen. */
  readonly units: readonly string[] | 'ALL';
  readonly sort: AssetSort;
  readonly order: 'ASC' | 'DESC';
  readonly skip: number;
  readonly take: number;
}

@Injectable()
export class AssetRepository {
  async insert(tx: EntityManager, asset: MediaAsset): Promise<void> {
    await tx.insert(MediaAsset, asset);
  }

  find(tx: EntityManager, id: string): Promise<MediaAsset | null> {
    return tx.findOneBy(MediaAsset, { id });
  }

  /** Locked until the end of the transaction. */
  lock(tx: EntityManager, id: string): Promise<MediaAsset | null> {
    return tx.findOne(MediaAsset, { where: { id }, ...forUpdate(tx) });
  }

  listByIds(tx: EntityManager, ids: readonly string[]): Promise<MediaAsset[]> {
    return tx.findBy(MediaAsset, { id: In([...ids]) });
  }

  findSame(tx: EntityManager, unitId: string, sha256: string): Promise<MediaAsset | null> {
    return tx.findOneBy(MediaAsset, { unitId, sha256 });
  }

  list(tx: EntityManager, { filters, units, sort, order, skip, take }: AssetList): Promise<[MediaAsset[], number]> {
    const { q, unitId, ids, ...exact } = filters;
    const reach = units === 'ALL' ? undefined : In([...units]);
    if (unitId !== undefined && units !== 'ALL' && !units.includes(unitId)) return Promise.resolve([[], 0]);
    const within = unitId ?? reach;
    const where: FindOptionsWhere<MediaAsset> = {
      ...definedOf(exact),
      ...(within === undefined ? {} : { unitId: within }),
      ...(ids === undefined ? {} : { id: In(ids.split(',')) }),
      ...(q === undefined ? {} : { name: Like(containing(q)) }),
    };
    return tx.findAndCount(MediaAsset, { where, order: { [sort]: order, id: order }, skip, take });
  }

  /** Changes the asset if it is still at this attempt of this status; true if it was. */
  async change(
    tx: EntityManager,
    { id, status, attempts }: Pick<MediaAsset, 'id' | 'status' | 'attempts'>,
    changes: QueryDeepPartialEntity<MediaAsset>,
  ): Promise<boolean> {
    const written = { ...changes, revision: () => 'revision + 1' };
    return (await tx.update(MediaAsset, { id, status, attempts }, written)).affected === 1;
  }

  /** Says that processing goes on; false when it is no longer this attempt's. */
  async hear(
    tx: EntityManager,
    { id, attempts }: MediaAsset,
    heard: Pick<MediaAsset, 'heardAt' | 'taskId'>,
  ): Promise<boolean> {
    return (await tx.update(MediaAsset, { id, status: 'PROCESSING', attempts }, heard)).affected === 1;
  }

  /** The next to be processed: one that waits, or one in whose processing nothing was heard since. */
  async findDue(tx: EntityManager, since: Date): Promise<MediaAsset | null> {
    const where = [{ status: 'UPLOADED' as const }, { status: 'PROCESSING' as const, heardAt: LessThan(since) }];
    return tx.findOne(MediaAsset, { where, order: { heardAt: 'ASC', id: 'ASC' } });
  }

  /** Whose original is still there and not needed: pictures and captions made anew, what is given as it came, what failed for good. */
  listOriginalsToDrop(tx: EntityManager, take: number): Promise<MediaAsset[]> {
    const madeAnew = { status: 'READY' as const, kind: In(['IMAGE', 'CAPTIONS']), originalKept: true };
    const failed = { status: 'FAILED' as const, failure: Not(In([...mediaFailuresToRetry])), originalKept: true };
    const givenAsItCame = { status: 'READY' as const, rendered: false, originalKept: true };
    return tx.find(MediaAsset, { where: [madeAnew, givenAsItCame, failed], order: { heardAt: 'ASC' }, take });
  }

  async forgetOriginal(tx: EntityManager, id: string): Promise<void> {
    await tx.update(MediaAsset, { id }, { originalKept: false });
  }

  /** Those of these ids that there are. */
  async listKnownIds(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
    const found = await tx.find(MediaAsset, { select: { id: true }, where: { id: In([...ids]) } });
    return found.map(({ id }) => id);
  }

  /** Sounds and videos that have these captions. */
  listWithCaptions(tx: EntityManager, captionsId: string): Promise<MediaAsset[]> {
    return tx.findBy(MediaAsset, { captionsId });
  }

  /** @throws EditedMeanwhileError */
  async describe(
    tx: EntityManager,
    at: Pick<MediaAsset, 'id' | 'revision'>,
    words: Pick<MediaAsset, 'name' | 'alt' | 'captionsId'>,
  ): Promise<void> {
    await updateAtRevision(tx, MediaAsset, at, words);
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(MediaAsset, { id });
  }
}

/** TypeORM refuses `undefined` in a condition. */
function definedOf<T extends object>(filters: T): Partial<T> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as Partial<T>;
}
