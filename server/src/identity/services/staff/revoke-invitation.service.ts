import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { Clock } from '../../../platform/clock.js';
import { InvitationNotFoundError, InvitationNotOpenError } from '../../domain/staff/staff.error.js';
import { InvitationRepository } from '../../persistence/staff/invitation.repository.js';
import type { StaffActor } from '../../staff-actor.js';

@Injectable()
export class RevokeInvitationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws InvitationNotFoundError, InvitationNotOpenError, NotPermittedError */
  async revoke(actor: StaffActor, id: string, reason: string): Promise<void> {
    const invitation = await this.unitOfWork.read((tx) => this.invitations.find(tx, id));
    if (!invitation) throw new InvitationNotFoundError();
    await this.organisation.requireStaff(actor, 'invitation.revoke', { unitId: invitation.unitId });
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.invitations.revoke(tx, id, actor.staffId, this.clock.now()))) throw new InvitationNotOpenError();
      const object = { kind: 'invitation', id };
      await this.audit.append(tx, {
        actor,
        permission: 'invitation.revoke',
        action: 'invitation.revoke',
        object,
        reason,
      });
    });
  }
}
