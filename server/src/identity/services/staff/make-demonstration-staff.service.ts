import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { Role } from '@good-netizen/shared/organisation/roles';
import { AuditService } from '../../../audit/audit.service.js';
import { AppConfig } from '../../../config/app-config.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { base32, typableBase32 } from '../../../platform/base32.js';
import { newId } from '../../../platform/id.js';
import { type DemonstrationPerson, demonstrationStaff } from '../../domain/staff/demonstration-staff.js';
import { StaffRepository } from '../../persistence/staff/staff.repository.js';
import { type NewStaff, NewStaffAccount } from './new-staff-account.js';
import { Passwords } from './passwords.js';

/** What somebody needs to sign in as a demonstration person. `secret` is what an authenticator would hold. */
export interface DemonstrationAccount {
  readonly loginName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly password: string;
  readonly secret: string;
}

/** Accounts to try the desk with, one a role, with passwords of this machine alone. Never in production. */
@Injectable()
export class MakeDemonstrationStaffService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly accounts: NewStaffAccount,
    private readonly organisation: OrganisationService,
    private readonly passwords: Passwords,
    private readonly audit: AuditService,
    private readonly config: AppConfig,
  ) {}

  /**
   * Makes them in a database where nobody has an account; `null` where somebody has, or where demonstration is off.
   * @param keep writes the accounts down before they count: nobody could read their passwords later
   */
  async make(
    keep: (accounts: readonly DemonstrationAccount[]) => Promise<void>,
  ): Promise<DemonstrationAccount[] | null> {
    if (!this.config.demo || this.config.isProduction) return null;
    if ((await this.unitOfWork.read((tx) => this.staff.count(tx))) > 0) return null;
    const made = await Promise.all(demonstrationStaff.map((person) => this.prepare(person)));
    const shown = made.map(({ account }) => account);
    await keep(shown);
    const written = await this.unitOfWork.run(async (tx) => {
      if ((await this.staff.count(tx)) > 0) return false;
      for (const { row } of made) await this.accounts.write(tx, newId(), row);
      const object = { kind: 'staff', id: 'demonstration' };
      const facts = { accounts: made.length };
      await this.audit.append(tx, { actor: 'system', action: 'staff.make-demonstration', object, facts });
      return true;
    });
    return written ? shown : null;
  }

  private async prepare(person: DemonstrationPerson): Promise<{ row: NewStaff; account: DemonstrationAccount }> {
    const { loginName, displayName, role } = person;
    const password = typableBase32(randomBytes(10), 4);
    const secret = randomBytes(20);
    const passwordHash = await this.passwords.hash(password);
    const grant = await this.grantOf(person);
    return {
      row: { loginName, displayName, passwordHash, secret, step: null, grant, givenBy: null },
      account: { loginName, displayName, role, password, secret: base32(secret) },
    };
  }

  private async grantOf(person: DemonstrationPerson): Promise<GrantScopeDto> {
    const { role, units: names, activity = null, regionCode = null, sector = null } = person;
    const units = await this.organisation.listAllUnits();
    const unit = names.map((name) => units.find((known) => known.name === name)).find((found) => found !== undefined);
    if (!unit) throw new Error(`no unit is called ${names.join(' or ')}`);
    return { role, unitId: unit.id, editionId: null, activity, regionCode, sector, validUntil: null };
  }
}
