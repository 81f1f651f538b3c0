import { Injectable } from '@nestjs/common';
import type { StaffEnrolDto, StaffTicketPreviewDto, TotpEnrolmentDto } from '@good-netizen/shared/identity/staff.dto';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { StaffLoginNameTakenError, StaffTicketInvalidError } from '../../domain/staff/staff.error.js';
import { loginNameOf } from '../../domain/staff/staff.js';
import { StaffRepository } from '../../persistence/staff/staff.repository.js';
import type { AccountTickets } from './account-tickets.js';
import { TotpSecrets } from './totp-secrets.js';

/** Before an account is opened: what the ticket gives, and a secret for the authenticator. */
@Injectable()
export class PrepareStaffAccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly organisation: OrganisationService,
    private readonly secrets: TotpSecrets,
  ) {}

  /** @throws StaffTicketInvalidError */
  async preview(tickets: AccountTickets, ticket: string): Promise<StaffTicketPreviewDto> {
    const found = await tickets.find(ticket);
    if (!found) throw new StaffTicketInvalidError();
    const { grant, expiresAt } = found;
    const unit = await this.organisation.findUnit(grant.unitId);
    return {
      unitName: unit?.name ?? '',
      role: grant.role,
      activity: grant.activity,
      regionName: grant.regionCode === null ? null : await this.organisation.regionName(grant.regionCode),
      validUntil: grant.validUntil,
      expiresAt: expiresAt.toISOString(),
    };
  }

  /** @throws StaffTicketInvalidError, StaffLoginNameTakenError */
  async enrol(tickets: AccountTickets, { ticket, loginName: typed }: StaffEnrolDto): Promise<TotpEnrolmentDto> {
    const found = await tickets.find(ticket);
    if (!found) throw new StaffTicketInvalidError();
    const loginName = loginNameOf(typed);
    const taken = await this.unitOfWork.read((tx) => this.staff.findByLoginName(tx, loginName));
    if (taken) throw new StaffLoginNameTakenError();
    return this.secrets.offer(`ticket/${found.key}`, loginName);
  }
}
