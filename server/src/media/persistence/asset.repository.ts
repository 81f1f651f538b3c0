import { Injectable } from '@nestjs/common';
import type { MediaQueryDto } from '@good-netizen/shared/media/media.dto';
import { type EntityManager, type FindOptionsWhere, In, LessThan, Like } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { forUpdate } from '../../database/row-lock.js';
import { MediaAsset } from '../domain/media-asset.js';

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
    const { q, unitId, ...exact } = filters;
    const reach = units === 'ALL' ? undefined : In([...units]);
    if (unitId !== undefined && units !== 'ALL' && !units.includes(unitId)) return Promise.resolve([[], 0]);
    const within = unitId ?? reach;
    const where: FindOptionsWhere<MediaAsset> = {
      ...definedOf(exact),
      ...(within === undefined ? {} : { unitId: within }),
      ...(q === undefined ? {} : { name: Like(`%${q.replace(/[\\%_]/g, '')}%`) }),
    };
    return tx.findAndCount(MediaAsset, { where, order: { [sort]: order, id: order }, skip, take });
  }

  /** Changes the asset if it is still at this attempt of this status; true if it was. */
  async change(
    tx: EntityManager,
    { id, status, attempts, revision }: MediaAsset,
    changes: QueryDeepPartialEntity<MediaAsset>,
  ): Promise<boolean> {
    const { affected } = await tx.update(MediaAsset, { id, status, attempts }, { ...changes, revision: revision + 1 });
    return affected === 1;
  }

  /** Says that processing goes on; false when it is no longer this attempt's. */
  async hear(tx: EntityManager, { id, attempts }: MediaAsset, at: Date): Promise<boolean> {
    return (await tx.update(MediaAsset, { id, status: 'PROCESSING', attempts }, { heardAt: at })).affected === 1;
  }

  /** Waiting for processing, or silent in it. */
  listSilent(tx: EntityManager, since: Date, take: number): Promise<MediaAsset[]> {
    const where = { status: In(['UPLOADED', 'PROCESSING']), heardAt: LessThan(since) };
    return tx.find(MediaAsset, { where, order: { heardAt: 'ASC' }, take });
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(MediaAsset, { id });
  }
}

/** TypeORM refuses `undefined` in a condition. */
function definedOf<T extends object>(filters: T): Partial<T> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as Partial<T>;
}
