import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { FamilyMember } from '../domain/family-member.js';
import type { Family } from '../domain/family.js';
import { FamilyNotFoundError } from '../domain/family.errors.js';
import { FamilyRepository } from '../persistence/family.repository.js';

export type FamilyWork = (tx: EntityManager, family: Family, me: FamilyMember) => Promise<void>;

/** Work on somebody's own family while nobody else changes it. */
@Injectable()
export class FamilyLock {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly families: FamilyRepository,
  ) {}

  /** @throws FamilyNotFoundError when they are in none, or were removed meanwhile */
  async hold(netizenId: string, work: FamilyWork): Promise<void> {
    const found = await this.unitOfWork.read((tx) => this.families.memberOf(tx, netizenId));
    if (!found) throw new FamilyNotFoundError();
    await this.unitOfWork.run(async (tx) => {
      const family = await this.families.lock(tx, found.familyId);
      const me = await this.families.memberOf(tx, netizenId);
      if (!family || me?.familyId !== family.id) throw new FamilyNotFoundError();
      await work(tx, family, me);
    });
  }
}
