import { Injectable } from '@nestjs/common';
import { FAMILY_MEMBERS_MAX, type FamilyRole, type FamilyTitle } from '@good-netizen/shared/family/family.dto';
import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { AlreadyInFamilyError, FamilyCodeInvalidError, FamilyFullError } from '../domain/family.errors.js';
import { roleOnJoining } from '../family.policy.js';
import { FamilyRepository } from '../persistence/family.repository.js';

/** Somebody with the code joins. Joining again changes nothing. */
@Injectable()
export class JoinFamilyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly families: FamilyRepository,
    private readonly identity: IdentityService,
    private readonly clock: Clock,
  ) {}

  /** @throws FamilyCodeInvalidError, FamilyFullError, AlreadyInFamilyError, FamilyAgeUnstatedError, FamilyConsentRequiredError */
  async join(netizenId: string, code: string, title: FamilyTitle): Promise<void> {
    try {
      await this.unitOfWork.run((tx) => this.joinIn(tx, netizenId, code, title));
    } catch (error) {
      // Somebody joined two families at one moment.
      if (constraintViolation(error)?.kind === 'unique') throw new AlreadyInFamilyError();
      throw error;
    }
  }

  private async joinIn(tx: EntityManager, netizenId: string, code: string, title: FamilyTitle): Promise<void> {
    const family = await this.families.lockByCode(tx, code);
    const now = this.clock.now();
    if (!family?.codeExpiresAt || now >= family.codeExpiresAt) throw new FamilyCodeInvalidError();
    const role = await this.roleOf(tx, netizenId);
    const present = await this.families.memberOf(tx, netizenId);
    if (present?.familyId === family.id) return;
    if (present) throw new AlreadyInFamilyError();
    if ((await this.families.listMembers(tx, family.id)).length >= FAMILY_MEMBERS_MAX) throw new FamilyFullError();
    const member = { id: newId(), familyId: family.id, netizenId, role, title, pinHash: null, joinedAt: now };
    await this.families.add(tx, member);
  }

  private async roleOf(tx: EntityManager, netizenId: string): Promise<FamilyRole> {
    const { ageBand } = await this.identity.getVoterFacts(tx, netizenId);
    const agreed = ageBand === 'UNDER_14' && (await this.identity.hasGuardianConsent(tx, netizenId));
    return roleOnJoining(ageBand, agreed);
  }
}
