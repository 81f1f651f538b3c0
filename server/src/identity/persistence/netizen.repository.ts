import { Injectable } from '@nestjs/common';
import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import { type EntityManager, In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { Netizen } from '../domain/netizen.js';

@Injectable()
export class NetizenRepository {
  findByIdentityHash(tx: EntityManager, identityHash: string): Promise<Netizen | null> {
    return tx.findOneBy(Netizen, { identityHash });
  }

  find(tx: EntityManager, id: string): Promise<Netizen | null> {
    return tx.findOneBy(Netizen, { id });
  }

  /** The netizen, locked until the transaction ends: of two decisions at one moment the second sees the first. */
  lock(tx: EntityManager, id: string): Promise<Netizen | null> {
    return tx.findOne(Netizen, { where: { id }, ...forUpdate(tx) });
  }

  /** Last of all when somebody leaves: every other row has to be gone before. */
  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(Netizen, { id });
  }

  list(tx: EntityManager, ids: readonly string[]): Promise<Netizen[]> {
    return tx.findBy(Netizen, { id: In([...ids]) });
  }

  async countByRegion(tx: EntityManager, chosen: SelectQueryBuilder<object>): Promise<Map<string | null, number>> {
    const rows = await tx
      .createQueryBuilder(Netizen, 'n')
      .select('n.regionCode', 'regionCode')
      .addSelect('COUNT(*)', 'count')
      .where(`n.id IN (${chosen.getQuery()})`)
      .setParameters(chosen.getParameters())
      .groupBy('n.regionCode')
      .getRawMany<{ regionCode: string | null; count: number | string }>();
    return new Map(rows.map(({ regionCode, count }) => [regionCode, Number(count)]));
  }

  async insert(tx: EntityManager, netizen: Netizen): Promise<void> {
    await tx.insert(Netizen, netizen);
  }

  async update(
    tx: EntityManager,
    id: string,
    change: Partial<Pick<Netizen, 'nickname' | 'sectorCode'>>,
  ): Promise<void> {
    await tx.update(Netizen, { id }, change);
  }

  /** Only if the age band is the one that the caller believes it to be. `false`: somebody else was faster. */
  async changeAgeBand(tx: EntityManager, seen: Netizen, ageBand: AgeBand, at: Date): Promise<boolean> {
    const known = { ageBand: seen.ageBand ?? IsNull(), ageBandChangedAt: seen.ageBandChangedAt ?? IsNull() };
    const result = await tx.update(Netizen, { id: seen.id, ...known }, { ageBand, ageBandChangedAt: at });
    return result.affected === 1;
  }

  /** Only if the region was last changed when the caller believes it was. `false`: somebody else was faster. */
  async changeRegion(tx: EntityManager, seen: Netizen, regionCode: string, at: Date): Promise<boolean> {
    const regionChangedAt = seen.regionChangedAt ?? IsNull();
    const result = await tx.update(Netizen, { id: seen.id, regionChangedAt }, { regionCode, regionChangedAt: at });
    return result.affected === 1;
  }
}
