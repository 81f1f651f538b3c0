import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Pledge } from '../domain/pledge.js';

@Injectable()
export class PledgeRepository {
  /** The pledges in force of these people, in any version. */
  listStanding(tx: EntityManager, netizenIds: readonly string[]): Promise<Pledge[]> {
    return tx.findBy(Pledge, { netizenId: In([...netizenIds]), status: 'SIGNED' });
  }

  async insert(tx: EntityManager, pledges: readonly Pledge[]): Promise<void> {
    if (pledges.length > 0) await tx.insert(Pledge, [...pledges]);
  }

  async markRenewed(tx: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await tx.update(Pledge, { id: In([...ids]) }, { status: 'RENEWED' });
  }

  /** Withdraws a pledge that still holds its place. False when someone was faster. */
  async withdraw(tx: EntityManager, pledge: Pledge, at: Date): Promise<boolean> {
    const result = await tx.update(
      Pledge,
      { id: pledge.id, status: pledge.status, signerKey: pledge.signerKey },
      { status: 'WITHDRAWN', signerKey: pledge.id, withdrawnAt: at },
    );
    return result.affected === 1;
  }

  findOwn(tx: EntityManager, netizenId: string, id: string): Promise<Pledge | null> {
    return tx.findOneBy(Pledge, { id, netizenId });
  }

  listOwn(tx: EntityManager, netizenId: string): Promise<Pledge[]> {
    return tx.find(Pledge, { where: { netizenId }, order: { signedAt: 'DESC', id: 'DESC' } });
  }

  findByToken(tx: EntityManager, publicToken: string): Promise<Pledge | null> {
    return tx.findOneBy(Pledge, { publicToken });
  }

  async hasStanding(tx: EntityManager, netizenId: string): Promise<boolean> {
    return tx.existsBy(Pledge, { netizenId, status: 'SIGNED' });
  }
}
