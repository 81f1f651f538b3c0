import type { RegistrationStatus } from '@good-netizen/shared/states/registration.states';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan } from 'typeorm';
import { CheckInVoid } from '../domain/check-in-void.js';
import { CheckIn } from '../domain/check-in.js';
import { DoorScan } from '../domain/door-scan.js';
import { Registration } from '../domain/registration.js';

/** What was seen at the door of a session, and what follows from it. */
@Injectable()
export class DoorRepository {
  listPlaces(tx: EntityManager, sessionId: string, statuses: readonly RegistrationStatus[]): Promise<Registration[]> {
    return tx.find(Registration, {
      select: { id: true, sessionId: true, number: true, status: true },
      where: { sessionId, status: In([...statuses]) },
      order: { number: 'ASC' },
    });
  }

  listNumbered(tx: EntityManager, sessionId: string, numbers: readonly number[]): Promise<Registration[]> {
    if (numbers.length === 0) return Promise.resolve([]);
    return tx.findBy(Registration, { sessionId, number: In([...numbers]) });
  }

  async setStatus(tx: EntityManager, ids: readonly string[], status: RegistrationStatus): Promise<void> {
    if (ids.length > 0) await tx.update(Registration, { id: In([...ids]) }, { status });
  }

  /** The scans of this session that have one of these nonces already. */
  listKnown(tx: EntityManager, sessionId: string, nonces: readonly string[]): Promise<DoorScan[]> {
    return tx.findBy(DoorScan, { sessionId, nonce: In([...nonces]) });
  }

  async insertScans(tx: EntityManager, scans: readonly DoorScan[]): Promise<void> {
    if (scans.length > 0) await tx.insert(DoorScan, [...scans]);
  }

  listScansOf(tx: EntityManager, registrationIds: readonly string[]): Promise<DoorScan[]> {
    return tx.findBy(DoorScan, { registrationId: In([...registrationIds]) });
  }

  listVoidsOf(tx: EntityManager, registrationIds: readonly string[]): Promise<CheckInVoid[]> {
    return tx.find(CheckInVoid, { where: { registrationId: In([...registrationIds]) }, order: { at: 'ASC' } });
  }

  async insertVoid(tx: EntityManager, taken: CheckInVoid): Promise<void> {
    await tx.insert(CheckInVoid, taken);
  }

  listCheckIns(tx: EntityManager, sessionId: string): Promise<CheckIn[]> {
    return tx.findBy(CheckIn, { sessionId });
  }

  listCheckInsOf(tx: EntityManager, registrationIds: readonly string[]): Promise<CheckIn[]> {
    return tx.findBy(CheckIn, { registrationId: In([...registrationIds]) });
  }

  async insertCheckIns(tx: EntityManager, checkIns: readonly CheckIn[]): Promise<void> {
    if (checkIns.length > 0) await tx.insert(CheckIn, [...checkIns]);
  }

  async changeCheckIn(tx: EntityManager, { id, enteredAt, leftAt, minutes }: CheckIn): Promise<void> {
    await tx.update(CheckIn, { id }, { enteredAt, leftAt, minutes });
  }

  async removeCheckIns(tx: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await tx.delete(CheckIn, { id: In([...ids]) });
  }

  /** Scans that arrived before, and voids of then; what followed from them stays. */
  async removeOlder(tx: EntityManager, before: Date, most: number): Promise<number> {
    const scans = await tx.find(DoorScan, {
      select: { id: true },
      where: { receivedAt: LessThan(before) },
      take: most,
    });
    if (scans.length > 0) await tx.delete(DoorScan, { id: In(scans.map(({ id }) => id)) });
    const voids = await tx.find(CheckInVoid, { select: { id: true }, where: { at: LessThan(before) }, take: most });
    if (voids.length > 0) await tx.delete(CheckInVoid, { id: In(voids.map(({ id }) => id)) });
    return Math.max(scans.length, voids.length);
  }
}
