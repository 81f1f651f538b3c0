import { Injectable } from '@nestjs/common';
import type { PledgeStatus } from '@good-netizen/shared/states/pledge.states';
import { In, LessThan, Like, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { Pledge } from '../domain/pledge.js';
import { plainLetters } from '../../database/text-patterns.js';

/** Statuses in which a pledge holds its signer's place in its version. */
const HOLDING: readonly PledgeStatus[] = ['SIGNED', 'QUARANTINED', 'INVALIDATED'];

export interface PledgeFilter {
  status?: PledgeStatus;
  regionCode?: string;
  codeVersionId?: string;
  /** How its serial begins. */
  q?: string;
}

@Injectable()
export class PledgeRepository {
  /** The pledges in force of these people, in any version. */
  listStanding(tx: EntityManager, netizenIds: readonly string[]): Promise<Pledge[]> {
    return tx.findBy(Pledge, { netizenId: In([...netizenIds]), status: 'SIGNED' });
  }

  async insert(tx: EntityManager, pledges: readonly Pledge[]): Promise<void> {
    if (pledges.length > 0) await tx.insert(Pledge, [...pledges]);
  }

  /** The pledges that hold these people's places, doubtful and struck out ones with them. */
  listHolding(tx: EntityManager, netizenIds: readonly string[]): Promise<Pledge[]> {
    return tx.findBy(Pledge, { netizenId: In([...netizenIds]), status: In([...HOLDING]) });
  }

  /**
   * Marks the older pledges of those who have just signed as renewed, and returns them: what stands at this moment, also
   * one that was released since the batch was planned.
   */
  async renewBefore(tx: EntityManager, added: readonly Pledge[]): Promise<Pledge[]> {
    if (added.length === 0) return [];
    const netizenId = In([...new Set(added.map((pledge) => pledge.netizenId))]);
    const id = Not(In(added.map((pledge) => pledge.id)));
    const standing = await tx.find(Pledge, { where: { netizenId, status: 'SIGNED', id }, ...forUpdate(tx) });
    if (standing.length > 0) {
      await tx.update(Pledge, { id: In(standing.map((pledge) => pledge.id)) }, { status: 'RENEWED' });
    }
    return standing;
  }

  findById(tx: EntityManager, id: string): Promise<Pledge | null> {
    return tx.findOneBy(Pledge, { id });
  }

  lock(tx: EntityManager, id: string): Promise<Pledge | null> {
    return tx.findOne(Pledge, { where: { id }, ...forUpdate(tx) });
  }

  /** This person's pledge in force of that version, locked. */
  lockStanding(tx: EntityManager, netizenId: string, codeVersionId: string): Promise<Pledge | null> {
    return tx.findOne(Pledge, { where: { netizenId, codeVersionId, status: 'SIGNED' }, ...forUpdate(tx) });
  }

  /** Another pledge of the same person that stands. Waits for one that is being signed at this moment. */
  findOtherStanding(tx: EntityManager, { id, netizenId }: Pledge): Promise<Pledge | null> {
    return tx.findOne(Pledge, { where: { netizenId, status: 'SIGNED', id: Not(id) }, ...forUpdate(tx) });
  }

  async setStatus(tx: EntityManager, id: string, status: PledgeStatus): Promise<void> {
    await tx.update(Pledge, { id }, { status });
  }

  page(
    tx: EntityManager,
    filter: PledgeFilter,
    { page, size }: { page: number; size: number },
  ): Promise<[Pledge[], number]> {
    const where = matching(filter);
    const order = { signedAt: 'DESC', id: 'DESC' } as const;
    return tx.findAndCount(Pledge, { where, order, skip: (page - 1) * size, take: size });
  }

  count(tx: EntityManager, filter: PledgeFilter): Promise<number> {
    return tx.countBy(Pledge, matching(filter));
  }

  /** The next pledges, the newest first: those made before the one of this id. Ids are in the order of time. */
  listBefore(tx: EntityManager, filter: PledgeFilter, before: string | null, take: number): Promise<Pledge[]> {
    const where = { ...matching(filter), ...(before === null ? {} : { id: LessThan(before) }) };
    return tx.find(Pledge, { where, order: { id: 'DESC' }, take });
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

  findBySerial(tx: EntityManager, serial: string): Promise<Pledge | null> {
    return tx.findOneBy(Pledge, { serial });
  }

  findByToken(tx: EntityManager, publicToken: string): Promise<Pledge | null> {
    return tx.findOneBy(Pledge, { publicToken });
  }

  async hasStanding(tx: EntityManager, netizenId: string): Promise<boolean> {
    return tx.existsBy(Pledge, { netizenId, status: 'SIGNED' });
  }
}

function matching({ q, ...same }: PledgeFilter): FindOptionsWhere<Pledge> {
  const given = Object.entries(same).filter(([, value]) => value !== undefined);
  const where: FindOptionsWhere<Pledge> = Object.fromEntries(given);
  if (q) where.serial = Like(`${plainLetters(q).toUpperCase()}%`);
  return where;
}
