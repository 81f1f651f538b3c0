import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { SpentChallenge } from '../../domain/staff/spent-challenge.js';

@Injectable()
export class SpentChallengeRepository {
  has(tx: EntityManager, id: string): Promise<boolean> {
    return tx.existsBy(SpentChallenge, { id });
  }

  /** Its primary key has the last word: of two that spend one challenge, one fails. Forgets the expired ones. */
  async insert(tx: EntityManager, challenge: SpentChallenge, now: Date): Promise<void> {
    await tx.insert(SpentChallenge, challenge);
    await tx.delete(SpentChallenge, { expiresAt: LessThan(now) });
  }
}
