import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Satisfaction, type SatisfactionSums, type WordsStatus } from '../domain/satisfaction.js';

@Injectable()
export class SatisfactionRepository {
  findOf(tx: EntityManager, registrationId: string): Promise<Satisfaction | null> {
    return tx.findOneBy(Satisfaction, { registrationId });
  }

  async insert(tx: EntityManager, said: Satisfaction): Promise<void> {
    await tx.insert(Satisfaction, said);
  }

  async change(tx: EntityManager, id: string, changes: Partial<Satisfaction>): Promise<void> {
    await tx.update(Satisfaction, { id }, changes);
  }

  async sum(tx: EntityManager, gatheringId: string): Promise<SatisfactionSums> {
    const row = await tx
      .createQueryBuilder(Satisfaction, 's')
      .select('COUNT(*)', 'answered')
      .addSelect('SUM(s.useful)', 'useful')
      .addSelect('SUM(s.clear)', 'clear')
      .addSelect('SUM(s.again)', 'again')
      .where({ gatheringId })
      .getRawOne<Record<keyof SatisfactionSums, number | string | null>>();
    const of = (key: keyof SatisfactionSums): number => Number(row?.[key] ?? 0);
    return { answered: of('answered'), useful: of('useful'), clear: of('clear'), again: of('again') };
  }

  /** In the order of their letters: nobody can tell who came when. */
  async listShownWords(tx: EntityManager, gatheringId: string): Promise<string[]> {
    const shown: WordsStatus = 'SHOWN';
    const rows = await tx.findBy(Satisfaction, { gatheringId, wordsStatus: shown });
    return rows.flatMap(({ words }) => words ?? []).sort();
  }

  listAllOf(tx: EntityManager, netizenId: string): Promise<Satisfaction[]> {
    return tx.find(Satisfaction, { where: { netizenId }, order: { answeredAt: 'ASC' } });
  }

  /** The figures stay counted: in the person's place stands the row's own id, their words are gone. */
  async forget(tx: EntityManager, netizenId: string): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(Satisfaction)
      .set({ netizenId: () => 'id', words: null, wordsStatus: 'NONE' })
      .where({ netizenId })
      .execute();
  }
}
