import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { DoorSteward } from '../domain/door-steward.js';

@Injectable()
export class StewardRepository {
  async insert(tx: EntityManager, steward: DoorSteward): Promise<void> {
    await tx.insert(DoorSteward, steward);
  }

  /** The oldest first. */
  listOf(tx: EntityManager, gatheringId: string): Promise<DoorSteward[]> {
    return tx.find(DoorSteward, { where: { gatheringId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  find(tx: EntityManager, gatheringId: string, id: string): Promise<DoorSteward | null> {
    return tx.findOneBy(DoorSteward, { gatheringId, id });
  }

  /** Whoever gives the same code comes one after the other. */
  lockByCode(tx: EntityManager, codeHash: string): Promise<DoorSteward | null> {
    return tx.findOne(DoorSteward, { where: { codeHash }, ...forUpdate(tx) });
  }

  /** What somebody took of this gathering, or of all, and was not withdrawn. */
  listHeld(tx: EntityManager, netizenId: string, gatheringId?: string): Promise<DoorSteward[]> {
    const where = { netizenId, withdrawnAt: IsNull(), ...(gatheringId === undefined ? {} : { gatheringId }) };
    return tx.find(DoorSteward, { where, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  async take(tx: EntityManager, id: string, netizenId: string, takenAt: Date): Promise<void> {
    await tx.update(DoorSteward, { id }, { netizenId, takenAt });
  }

  async withdraw(tx: EntityManager, id: string, withdrawnAt: Date): Promise<void> {
    await tx.update(DoorSteward, { id }, { withdrawnAt });
  }

  listAllOf(tx: EntityManager, netizenId: string): Promise<DoorSteward[]> {
    return tx.find(DoorSteward, { where: { netizenId }, order: { createdAt: 'ASC' } });
  }

  /** Nobody holds it any more, and nobody is described by it. */
  async forget(tx: EntityManager, netizenId: string, now: Date): Promise<void> {
    await tx.update(DoorSteward, { netizenId, withdrawnAt: IsNull() }, { withdrawnAt: now });
    await tx.update(DoorSteward, { netizenId }, { netizenId: null, note: '' });
  }

  async removeOlder(tx: EntityManager, before: Date, most: number): Promise<number> {
    const found = await tx.find(DoorSteward, {
      select: { id: true },
      where: { createdAt: LessThan(before) },
      take: most,
    });
    if (found.length > 0) await tx.delete(DoorSteward, { id: In(found.map(({ id }) => id)) });
    return found.length;
  }
}
