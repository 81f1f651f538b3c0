import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { InvitationDto, InvitationStatus } from '@good-netizen/shared/identity/staff.dto';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { InvitationRepository } from '../../persistence/staff/invitation.repository.js';
import type { StaffActor } from '../../staff-actor.js';
import { InvitationViews } from './invitation-views.js';
import { StaffReach } from './staff-reach.js';

export interface InvitationsWanted {
  readonly page: number;
  readonly size: number;
  readonly status?: InvitationStatus;
}

/** Invitations to the units that the person may invite to, newest first. */
@Injectable()
export class ListInvitationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly reach: StaffReach,
    private readonly views: InvitationViews,
    private readonly clock: Clock,
  ) {}

  async list(actor: StaffActor, { page, size, status }: InvitationsWanted): Promise<PageDto<InvitationDto>> {
    const unitIds = await this.reach.units(actor, 'invitation.list');
    const bounds = { unitIds, status, now: this.clock.now(), skip: (page - 1) * size, take: size };
    const [found, total] = await this.unitOfWork.read((tx) => this.invitations.page(tx, bounds));
    return { rows: await this.views.of(actor, found), total, page, size };
  }
}
