import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addToCounters } from '../../database/add-to-counters.js';
import { forUpdate } from '../../database/row-lock.js';
import { FamilyCertificate } from '../domain/family-certificate.js';
import { FamilySerial } from '../domain/family-serial.js';

@Injectable()
export class FamilyCertificateRepository {
  find(tx: EntityManager, id: string): Promise<FamilyCertificate | null> {
    return tx.findOneBy(FamilyCertificate, { id });
  }

  lock(tx: EntityManager, id: string): Promise<FamilyCertificate | null> {
    return tx.findOne(FamilyCertificate, { where: { id }, ...forUpdate(tx) });
  }

  findOf(tx: EntityManager, familyId: string): Promise<FamilyCertificate | null> {
    return tx.findOneBy(FamilyCertificate, { familyId });
  }

  findByToken(tx: EntityManager, publicToken: string): Promise<FamilyCertificate | null> {
    return tx.findOneBy(FamilyCertificate, { publicToken });
  }

  findByNumber(tx: EntityManager, number: string): Promise<FamilyCertificate | null> {
    return tx.findOneBy(FamilyCertificate, { number });
  }

  /** The next number of a year. The counter stays locked until the end of the transaction; a rollback gives it back. */
  async takeNumber(tx: EntityManager, scope: string): Promise<number> {
    await addToCounters(tx, 'family_serial', 'last_number', [{ key: { scope }, delta: 1 }]);
    return (await tx.findOneByOrFail(FamilySerial, { scope })).lastNumber;
  }

  async insert(tx: EntityManager, certificate: FamilyCertificate): Promise<void> {
    await tx.insert(FamilyCertificate, certificate);
  }

  async revoke(tx: EntityManager, id: string, revokedAt: Date): Promise<void> {
    await tx.update(FamilyCertificate, { id }, { revokedAt });
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(FamilyCertificate, { id });
  }
}
