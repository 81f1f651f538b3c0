import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PracticeEntry } from '../domain/practice-entry.js';

@Injectable()
export class PracticeRepository {
  async insert(tx: EntityManager, entry: PracticeEntry): Promise<void> {
    await tx.insert(PracticeEntry, entry);
  }

  listOwn(tx: EntityManager, netizenId: string): Promise<PracticeEntry[]> {
    return tx.find(PracticeEntry, { where: { netizenId }, order: { day: 'DESC', id: 'DESC' }, take: 500 });
  }

  /** False when it is not there, or somebody else's. */
  async removeOwn(tx: EntityManager, netizenId: string, id: string): Promise<boolean> {
    return (await tx.delete(PracticeEntry, { id, netizenId })).affected === 1;
  }

  async removeAllOf(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(PracticeEntry, { netizenId });
  }

  /** People and entries of each clause. */
  async count(tx: EntityManager): Promise<Map<string, { people: number; entries: number }>> {
    const rows = await tx
      .createQueryBuilder(PracticeEntry, 'entry')
      .select('entry.clauseKey', 'clauseKey')
      .addSelect('COUNT(DISTINCT entry.netizenId)', 'people')
      .addSelect('COUNT(*)', 'entries')
      .groupBy('entry.clauseKey')
      .getRawMany<{ clauseKey: string; people: number; entries: number }>();
    return new Map(
      rows.map(({ clauseKey, people, entries }) => [clauseKey, { people: Number(people), entries: Number(entries) }]),
    );
  }
}
