import { Injectable } from '@nestjs/common';
import type { GuardianInvitationDto } from '@good-netizen/shared/identity/guardian.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { GuardianOnlyForChildrenError } from '../domain/guardian.error.js';
import { SessionExpiredError } from '../domain/sign-in.error.js';
import { GuardianRepository } from '../persistence/guardian.repository.js';
import { NetizenRepository } from '../persistence/netizen.repository.js';
import { GuardianCodes } from './guardian-codes.js';

/** A child under 14 makes a code for a guardian; the one before stops to work. */
@Injectable()
export class InviteGuardianService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly netizens: NetizenRepository,
    private readonly guardians: GuardianRepository,
    private readonly codes: GuardianCodes,
    private readonly clock: Clock,
  ) {}

  /** @throws GuardianOnlyForChildrenError */
  invite(childId: string): Promise<GuardianInvitationDto> {
    return this.unitOfWork.run((tx) => this.inviteIn(tx, childId));
  }

  private async inviteIn(tx: EntityManager, childId: string): Promise<GuardianInvitationDto> {
    const child = await this.netizens.lock(tx, childId);
    if (!child) throw new SessionExpiredError();
    if (child.ageBand !== 'UNDER_14') throw new GuardianOnlyForChildrenError();
    await this.guardians.removeInvitations(tx, childId);
    const invitation = this.codes.invite(childId, this.clock.now());
    await this.guardians.insertInvitation(tx, invitation);
    return { code: this.codes.codeIn(invitation), expiresAt: invitation.expiresAt.toISOString() };
  }
}
