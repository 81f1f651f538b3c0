import { Injectable } from '@nestjs/common';
import type { FamilyTitle } from '@good-netizen/shared/family/family.dto';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { AlreadyInFamilyError } from '../domain/family.errors.js';
import { ensureMayGuard } from '../family.policy.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { newFamilyCode } from './new-family-code.js';
import { repeatKeyOf } from './repeat-key.js';

/** An adult founds a family and is its guardian. Sent again with the same key, the first one stands. */
@Injectable()
export class FoundFamilyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly families: FamilyRepository,
    private readonly identity: IdentityService,
    private readonly clock: Clock,
  ) {}

  /** @throws FamilyAgeUnstatedError, FamilyAdultOnlyError, AlreadyInFamilyError */
  async found(netizenId: string, title: FamilyTitle, key: string): Promise<void> {
    const repeatKey = repeatKeyOf(netizenId, key);
    try {
      await this.insert(netizenId, title, repeatKey);
    } catch (error) {
      if (constraintViolation(error)?.kind !== 'unique') throw error;
      if (!(await this.isOwn(netizenId, repeatKey))) throw new AlreadyInFamilyError();
    }
  }

  private insert(netizenId: string, title: FamilyTitle, repeatKey: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      ensureMayGuard((await this.identity.getVoterFacts(tx, netizenId)).ageBand);
      const now = this.clock.now();
      const family = { id: newId(), ...newFamilyCode(now), repeatKey, createdAt: now };
      const me = { id: newId(), familyId: family.id, netizenId, title, pinHash: null, joinedAt: now };
      const founder = { ...me, role: 'GUARDIAN' as const };
      await this.families.insert(tx, family, founder);
    });
  }

  private isOwn(netizenId: string, repeatKey: string): Promise<boolean> {
    return this.unitOfWork.read(async (tx) => {
      const me = await this.families.memberOf(tx, netizenId);
      return me !== null && (await this.families.find(tx, me.familyId))?.repeatKey === repeatKey;
    });
  }
}
