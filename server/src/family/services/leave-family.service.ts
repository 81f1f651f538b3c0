import { Injectable } from '@nestjs/common';
import { FamilyGuardianStaysError, FamilyMemberNotFoundError } from '../domain/family.errors.js';
import { ensureGuardian } from '../family.policy.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { FamilyLock } from './family-lock.js';
import { PartFamily } from './part-family.js';

/** A member goes, by themselves or sent by the guardian; or the whole family ends. */
@Injectable()
export class LeaveFamilyService {
  constructor(
    private readonly own: FamilyLock,
    private readonly families: FamilyRepository,
    private readonly parting: PartFamily,
  ) {}

  /** @throws FamilyNotFoundError, FamilyGuardianStaysError */
  leave(netizenId: string): Promise<void> {
    return this.own.hold(netizenId, async (tx, _family, me) => {
      if (me.role === 'GUARDIAN') throw new FamilyGuardianStaysError();
      await this.parting.leave(tx, me);
    });
  }

  /** The code is taken back too: who was sent away may know it. @throws FamilyGuardianOnlyError, FamilyMemberNotFoundError */
  remove(netizenId: string, memberId: string): Promise<void> {
    return this.own.hold(netizenId, async (tx, family, me) => {
      ensureGuardian(me.role);
      if (memberId === me.id) throw new FamilyGuardianStaysError();
      const member = (await this.families.listMembers(tx, family.id)).find(({ id }) => id === memberId);
      if (!member) throw new FamilyMemberNotFoundError();
      await this.parting.leave(tx, member);
      await this.families.change(tx, family.id, { code: null, codeExpiresAt: null });
    });
  }

  /** @throws FamilyNotFoundError, FamilyGuardianOnlyError */
  dissolve(netizenId: string): Promise<void> {
    return this.own.hold(netizenId, async (tx, family, me) => {
      ensureGuardian(me.role);
      await this.parting.dissolve(tx, family.id);
    });
  }
}
