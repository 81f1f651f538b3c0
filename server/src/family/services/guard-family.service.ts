import { Injectable } from '@nestjs/common';
import { IdentityService } from '../../identity/identity.service.js';
import { Clock } from '../../platform/clock.js';
import { FamilyMemberNotFoundError } from '../domain/family.errors.js';
import { ensureGuardian, ensureMayGuard } from '../family.policy.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { FamilyLock } from './family-lock.js';
import { newFamilyCode } from './new-family-code.js';

/** What the guardian does: a new code, no code, another guardian. */
@Injectable()
export class GuardFamilyService {
  constructor(
    private readonly own: FamilyLock,
    private readonly families: FamilyRepository,
    private readonly identity: IdentityService,
    private readonly clock: Clock,
  ) {}

  /** The code before it is valid no more. @throws FamilyNotFoundError, FamilyGuardianOnlyError */
  renewCode(netizenId: string): Promise<void> {
    return this.own.hold(netizenId, async (tx, { id }, me) => {
      ensureGuardian(me.role);
      await this.families.change(tx, id, newFamilyCode(this.clock.now()));
    });
  }

  /** @throws FamilyNotFoundError, FamilyGuardianOnlyError */
  revokeCode(netizenId: string): Promise<void> {
    return this.own.hold(netizenId, async (tx, { id }, me) => {
      ensureGuardian(me.role);
      await this.families.change(tx, id, { code: null, codeExpiresAt: null });
    });
  }

  /** @throws FamilyGuardianOnlyError, FamilyMemberNotFoundError, FamilyAdultOnlyError */
  handOver(netizenId: string, memberId: string): Promise<void> {
    return this.own.hold(netizenId, async (tx, family, me) => {
      ensureGuardian(me.role);
      const heir = (await this.families.listMembers(tx, family.id)).find(({ id }) => id === memberId);
      if (!heir) throw new FamilyMemberNotFoundError();
      if (heir.id === me.id) return;
      ensureMayGuard((await this.identity.getVoterFacts(tx, heir.netizenId)).ageBand);
      await this.families.changeRole(tx, me, 'MEMBER');
      await this.families.changeRole(tx, heir, 'GUARDIAN');
    });
  }
}
