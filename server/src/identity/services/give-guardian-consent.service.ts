import { Injectable } from '@nestjs/common';
import type { GiveGuardianConsentDto } from '@good-netizen/shared/identity/guardian.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import {
  GuardianInvitationNotFoundError,
  GuardianMustBeAdultError,
  GuardianPhoneRequiredError,
  GuardianTextOutdatedError,
} from '../domain/guardian.error.js';
import { guardianText } from '../domain/legal/guardian-text.js';
import { NetizenRepository } from '../persistence/netizen.repository.js';
import { StandingTables } from '../persistence/standing-tables.js';
import { GuardianConsents } from './guardian-consents.js';
import { InvitationDesk } from './invitation-desk.js';

/** An adult with a bound phone agrees for the child whose code they were shown. */
@Injectable()
export class GiveGuardianConsentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: InvitationDesk,
    private readonly netizens: NetizenRepository,
    private readonly tables: StandingTables,
    private readonly consents: GuardianConsents,
    private readonly clock: Clock,
  ) {}

  /** @throws GuardianMustBeAdultError, GuardianPhoneRequiredError, GuardianTextOutdatedError, GuardianInvitationNotFoundError */
  async give(guardianId: string, code: string, wish: GiveGuardianConsentDto): Promise<void> {
    if (wish.textVersion !== guardianText.version) throw new GuardianTextOutdatedError(guardianText.version);
    await this.unitOfWork.run(async (tx) => {
      await this.refuseUnfit(tx, guardianId);
      const { invitation, child } = await this.desk.open(tx, code, guardianId);
      const now = this.clock.now();
      if (!(await this.tables.guardians.useInvitation(tx, invitation.id, now))) {
        throw new GuardianInvitationNotFoundError();
      }
      // Locked: of two codes of one child that one guardian confirms at once, the second finds the first's consent.
      await this.netizens.lock(tx, child.id);
      await this.consents.add(tx, { childId: child.id, guardianId }, wish, now);
    });
  }

  private async refuseUnfit(tx: EntityManager, guardianId: string): Promise<void> {
    const guardian = await this.netizens.find(tx, guardianId);
    if (guardian?.ageBand !== 'ADULT') throw new GuardianMustBeAdultError();
    if (!(await this.tables.phones.isBound(tx, guardianId))) throw new GuardianPhoneRequiredError();
  }
}
