import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { FamilyMember } from '../domain/family-member.js';
import { Family } from '../domain/family.js';

/** Families with their members. Whoever changes one locks it first, before any other read of the transaction. */
@Injectable()
export class FamilyRepository {
  async insert(tx: EntityManager, family: Family, founder: FamilyMember): Promise<void> {
    await tx.insert(Family, family);
    await tx.insert(FamilyMember, founder);
  }

  lock(tx: EntityManager, id: string): Promise<Family | null> {
    return tx.findOne(Family, { where: { id }, ...forUpdate(tx) });
  }

  lockByCode(tx: EntityManager, code: string): Promise<Family | null> {
    return tx.findOne(Family, { where: { code }, ...forUpdate(tx) });
  }

  find(tx: EntityManager, id: string): Promise<Family | null> {
    return tx.findOneBy(Family, { id });
  }

  async change(tx: EntityManager, id: string, changes: Partial<Family>): Promise<void> {
    await tx.update(Family, { id }, changes);
  }

  memberOf(tx: EntityManager, netizenId: string): Promise<FamilyMember | null> {
    return tx.findOneBy(FamilyMember, { netizenId });
  }

  listMembers(tx: EntityManager, familyId: string): Promise<FamilyMember[]> {
    return tx.find(FamilyMember, { where: { familyId }, order: { joinedAt: 'ASC', id: 'ASC' } });
  }

  async add(tx: EntityManager, member: FamilyMember): Promise<void> {
    await tx.insert(FamilyMember, member);
  }

  async changeRole(tx: EntityManager, { id }: FamilyMember, role: FamilyMember['role']): Promise<void> {
    await tx.update(FamilyMember, { id }, { role });
  }

  async changePin(tx: EntityManager, { id }: FamilyMember, pinHash: string | null): Promise<void> {
    await tx.update(FamilyMember, { id }, { pinHash });
  }

  async removeMember(tx: EntityManager, { id }: FamilyMember): Promise<void> {
    await tx.delete(FamilyMember, { id });
  }

  /** The family and everybody's place in it. */
  async dissolve(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(FamilyMember, { familyId: id });
    await tx.delete(Family, { id });
  }
}
