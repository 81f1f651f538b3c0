import { Injectable } from '@nestjs/common';
import type { InviteStaffDto, NewInvitationDto } from '@good-netizen/shared/identity/staff.dto';
import { Limits } from '@good-netizen/shared/limits';
import { AuditService } from '../../../audit/audit.service.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { Clock } from '../../../platform/clock.js';
import { newId } from '../../../platform/id.js';
import { grantOfInvitation, type Invitation } from '../../domain/staff/invitation.js';
import { InvitationRepository } from '../../persistence/staff/invitation.repository.js';
import type { StaffActor } from '../../staff-actor.js';
import { InvitationViews } from './invitation-views.js';
import { OneTimeCodes } from './one-time-codes.js';

const DAY_MS = 86_400_000;

/** Invites somebody to a unit with one role, never a wider one than the inviter's own. */
@Injectable()
export class InviteStaffService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly organisation: OrganisationService,
    private readonly codes: OneTimeCodes,
    private readonly views: InvitationViews,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws NotPermittedError, GrantTooWideError, UnitNotFoundError, UnitSuspendedError */
  async invite(actor: StaffActor, { note = '', ...wanted }: InviteStaffDto): Promise<NewInvitationDto> {
    await this.organisation.requireGrantSense(wanted);
    await this.organisation.requireMayGive(actor, wanted);
    await this.organisation.requireStaff(actor, 'staff.invite', { unitId: wanted.unitId });
    const code = this.codes.newInvitationCode();
    const createdAt = this.clock.now();
    const invitation: Invitation = {
      ...{ id: newId(), codeHash: this.codes.invitationHash(code), note: note.trim() },
      ...{ role: wanted.role, unitId: wanted.unitId, editionId: wanted.editionId, activity: wanted.activity },
      ...{ regionCode: wanted.regionCode, sector: wanted.sector },
      validUntil: wanted.validUntil === null ? null : new Date(wanted.validUntil),
      ...{ createdBy: actor.staffId, createdAt },
      expiresAt: new Date(createdAt.getTime() + Limits.invitationDays * DAY_MS),
      ...{ usedAt: null, usedBy: null, revokedAt: null, revokedBy: null },
    };
    await this.unitOfWork.run(async (tx) => {
      await this.invitations.insert(tx, invitation);
      const object = { kind: 'invitation', id: invitation.id };
      const facts = { ...grantOfInvitation(invitation) };
      await this.audit.append(tx, { actor, permission: 'staff.invite', action: 'invitation.make', object, facts });
    });
    const [view] = await this.views.of(actor, [invitation]);
    if (!view) throw new Error('an invitation that was just written cannot be shown');
    return { invitation: view, code, url: this.views.address };
  }
}
