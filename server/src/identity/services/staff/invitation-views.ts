import { Injectable } from '@nestjs/common';
import type { InvitationDto } from '@good-netizen/shared/identity/staff.dto';
import { AppConfig } from '../../../config/app-config.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { Clock } from '../../../platform/clock.js';
import { type Invitation, invitationStatus } from '../../domain/staff/invitation.js';
import { StaffRepository } from '../../persistence/staff/staff.repository.js';
import { presentInvitation } from '../../presenters/staff/present-invitation.js';
import type { StaffActor } from '../../staff-actor.js';

/** Invitations with the names of units and people, and what the person who asks may do. */
@Injectable()
export class InvitationViews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** The page on which a code is typed. */
  get address(): string {
    return `${this.config.publicOrigin}/console/invitation`;
  }

  async of(actor: StaffActor, invitations: readonly Invitation[]): Promise<InvitationDto[]> {
    const ids = invitations.flatMap(({ createdBy, usedBy }) => (usedBy === null ? [createdBy] : [createdBy, usedBy]));
    const people = await this.unitOfWork.read((tx) => this.staff.list(tx, ids));
    const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
    const now = this.clock.now();
    return Promise.all(
      invitations.map(async (invitation) => {
        const { unitId } = invitation;
        const status = invitationStatus(invitation, now);
        const mayRevoke =
          status === 'OPEN' && (await this.organisation.mayStaff(actor, 'invitation.revoke', { unitId }));
        const unitName = (await this.organisation.findUnit(unitId))?.name ?? '';
        return presentInvitation(invitation, names, { status, mayRevoke, unitName });
      }),
    );
  }
}
