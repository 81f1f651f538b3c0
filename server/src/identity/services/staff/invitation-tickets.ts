import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { Clock } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/domain-error.js';
import { grantOfInvitation, type Invitation, invitationStatus } from '../../domain/staff/invitation.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import type { AccountTicket, AccountTickets } from './account-tickets.js';
import { OneTimeCodes } from './one-time-codes.js';

/** Codes of invitations. One is good only as long as whoever wrote it could write it still. */
@Injectable()
export class InvitationTickets implements AccountTickets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: StaffTables,
    private readonly codes: OneTimeCodes,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  async find(code: string): Promise<AccountTicket | null> {
    const codeHash = this.codes.invitationHash(code);
    const invitation = await this.unitOfWork.read((tx) => this.tables.invitations.findByCode(tx, codeHash));
    if (!invitation || invitationStatus(invitation, this.clock.now()) !== 'OPEN') return null;
    if (!(await this.isStillBacked(invitation))) return null;
    return {
      key: codeHash,
      grant: grantOfInvitation(invitation),
      expiresAt: invitation.expiresAt,
      givenBy: invitation.createdBy,
      how: 'invitation',
      use: (tx, staffId, at) => this.tables.invitations.use(tx, invitation.id, staffId, at),
    };
  }

  private async isStillBacked(invitation: Invitation): Promise<boolean> {
    const { inviter, grants } = await this.unitOfWork.read(async (tx) => ({
      inviter: await this.tables.staff.find(tx, invitation.createdBy),
      grants: await this.organisation.grantsOf(tx, invitation.createdBy),
    }));
    if (inviter?.status !== 'ACTIVE') return false;
    const { id: staffId, displayName: name, unitId } = inviter;
    const actor = { staffId, name, unitId, grants, sessionId: '', addressHash: '' };
    try {
      await this.organisation.requireMayGive(actor, grantOfInvitation(invitation));
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
