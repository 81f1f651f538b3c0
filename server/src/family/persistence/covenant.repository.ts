import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FamilyAgreement } from '../domain/family-agreement.js';
import { FamilyCovenant } from '../domain/family-covenant.js';

/** Covenants and who agreed to them. The caller holds the lock of the family when it writes. */
@Injectable()
export class CovenantRepository {
  /** The version in force; null: there is none. */
  current(tx: EntityManager, familyId: string): Promise<FamilyCovenant | null> {
    return tx.findOne(FamilyCovenant, { where: { familyId }, order: { version: 'DESC' } });
  }

  async insert(tx: EntityManager, covenant: FamilyCovenant): Promise<void> {
    await tx.insert(FamilyCovenant, covenant);
  }

  listAgreements(tx: EntityManager, familyId: string, version: number): Promise<FamilyAgreement[]> {
    return tx.find(FamilyAgreement, { where: { familyId, version }, order: { agreedAt: 'ASC', id: 'ASC' } });
  }

  listAgreementsOf(tx: EntityManager, netizenId: string): Promise<FamilyAgreement[]> {
    return tx.find(FamilyAgreement, { where: { netizenId }, order: { agreedAt: 'ASC' } });
  }

  async agree(tx: EntityManager, agreement: FamilyAgreement): Promise<void> {
    await tx.insert(FamilyAgreement, agreement);
  }

  async forget(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(FamilyAgreement, { netizenId });
  }

  async removeOf(tx: EntityManager, familyId: string): Promise<void> {
    await tx.delete(FamilyAgreement, { familyId });
    await tx.delete(FamilyCovenant, { familyId });
  }
}
