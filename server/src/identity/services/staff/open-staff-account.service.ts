import { Injectable } from '@nestjs/common';
import type { StaffOpenAccountDto } from '@good-netizen/shared/identity/staff.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../../audit/audit.service.js';
import { constraintViolation } from '../../../database/constraint-violation.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { newId } from '../../../platform/id.js';
import { refuseWeakPassword } from '../../domain/staff/password-rules.js';
import { StaffLoginNameTakenError, StaffTicketInvalidError } from '../../domain/staff/staff.error.js';
import type { AccountTicket, AccountTickets } from './account-tickets.js';
import { NewStaffAccount, type NewStaff } from './new-staff-account.js';
import { Passwords } from './passwords.js';
import { type AdmittedStaff, StaffAdmission } from './staff-admission.js';
import type { StaffClient } from './staff-client.js';
import { TotpSecrets } from './totp-secrets.js';

/** A ticket becomes an account with its role, all at once or not at all; whoever opened it is signed in. */
@Injectable()
export class OpenStaffAccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: NewStaffAccount,
    private readonly passwords: Passwords,
    private readonly secrets: TotpSecrets,
    private readonly admission: StaffAdmission,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws StaffTicketInvalidError, StaffEnrolmentInvalidError, StaffCodeWrongError, StaffPasswordRefusedError,
   * StaffLoginNameTakenError
   */
  async open(tickets: AccountTickets, wanted: StaffOpenAccountDto, client: StaffClient): Promise<AdmittedStaff> {
    const ticket = await tickets.find(wanted.ticket);
    if (!ticket) throw new StaffTicketInvalidError();
    refuseWeakPassword(wanted.password, wanted, 'password');
    const { secret, step } = this.secrets.accept(`ticket/${ticket.key}`, wanted.enrolment, wanted.code);
    const passwordHash = await this.passwords.hash(wanted.password);
    const { loginName, displayName } = wanted;
    const { grant, givenBy } = ticket;
    const account = { loginName, displayName, passwordHash, secret, step, grant, givenBy };
    const { admitted, recoveryCodes } = await this.unitOfWork
      .run((tx) => this.write(tx, ticket, account, client))
      .catch((error: unknown) => {
        if (constraintViolation(error)?.name === 'staff_login_name_key') throw new StaffLoginNameTakenError();
        throw error;
      });
    return this.admission.answer(admitted, recoveryCodes);
  }

  private async write(tx: EntityManager, ticket: AccountTicket, account: NewStaff, client: StaffClient) {
    const id = newId();
    if (!(await ticket.use(tx, id, this.clock.now()))) throw new StaffTicketInvalidError();
    const { staff, recoveryCodes } = await this.accounts.write(tx, id, account);
    const { role, unitId, activity, regionCode, sector, validUntil } = ticket.grant;
    await this.audit.append(tx, {
      actor: 'system',
      action: 'staff.open-account',
      object: { kind: 'staff', id },
      facts: { how: ticket.how, givenBy: ticket.givenBy, role, unitId, activity, regionCode, sector, validUntil },
    });
    return { admitted: await this.admission.open(tx, staff, client, ticket.how), recoveryCodes };
  }
}
