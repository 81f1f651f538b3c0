import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
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

  /** Marks older pledges as renewed. Returns those that still stood: one may have been withdrawn since it was read. */
  async renew(tx: EntityManager, pledges: readonly Pledge[]): Promise<Pledge[]> {
    if (pledges.length === 0) return [];
    const ids = In(pledges.map((pledge) => pledge.id));
    const standing = await tx.find(Pledge, { where: { id: ids, status: 'SIGNED' }, ...forUpdate(tx) });
    if (standing.length > 0) {
      await tx.update(Pledge, { id: In(standing.map((pledge) => pledge.id)) }, { status: 'RENEWED' });
    }
    return standing;
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
