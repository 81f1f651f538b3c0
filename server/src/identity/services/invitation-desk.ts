import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { GuardianInvitationNotFoundError } from '../domain/guardian.error.js';
import type { GuardianInvitation } from '../domain/guardian-invitation.js';
import type { Netizen } from '../domain/netizen.js';
import { GuardianRepository } from '../persistence/guardian.repository.js';
import { NetizenRepository } from '../persistence/netizen.repository.js';
import { GuardianCodes } from './guardian-codes.js';

export interface OpenInvitation {
  invitation: GuardianInvitation;
  child: Netizen;
}

/** Finds the child behind a code. */
@Injectable()
export class InvitationDesk {
  constructor(
    private readonly guardians: GuardianRepository,
    private readonly netizens: NetizenRepository,
    private readonly codes: GuardianCodes,
    private readonly clock: Clock,
  ) {}

  /** @throws GuardianInvitationNotFoundError for an unknown, expired, used or own code, and a child that has grown up */
  async open(tx: EntityManager, code: string, readerId: string): Promise<OpenInvitation> {
    const invitation = await this.guardians.findInvitation(tx, this.codes.hashOf(code), this.clock.now());
    const child = invitation && (await this.netizens.find(tx, invitation.childId));
    if (!child || child.id === readerId || child.ageBand !== 'UNDER_14') throw new GuardianInvitationNotFoundError();
    return { invitation, child };
  }
}
