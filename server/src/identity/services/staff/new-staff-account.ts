import { Injectable } from '@nestjs/common';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { loginNameOf, type Staff } from '../../domain/staff/staff.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import { OneTimeCodes } from './one-time-codes.js';
import { TotpSecrets } from './totp-secrets.js';

export interface NewStaff {
  readonly loginName: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly secret: Buffer;
  /** The step of the first code; `null` where none was typed. */
  readonly step: number | null;
  readonly grant: GrantScopeDto;
  readonly givenBy: string | null;
}

/** Writes an account with its authenticator, its recovery codes and its role, within the caller's transaction. */
@Injectable()
export class NewStaffAccount {
  constructor(
    private readonly tables: StaffTables,
    private readonly organisation: OrganisationService,
    private readonly secrets: TotpSecrets,
    private readonly codes: OneTimeCodes,
    private readonly clock: Clock,
  ) {}

  /** @param id made beforehand, so that the ticket can be used up first */
  async write(tx: EntityManager, id: string, account: NewStaff): Promise<{ staff: Staff; recoveryCodes: string[] }> {
    const { loginName, displayName, passwordHash, secret, step, grant, givenBy } = account;
    const now = this.clock.now();
    const staff: Staff = {
      id,
      loginName: loginNameOf(loginName),
      displayName: displayName.trim(),
      unitId: grant.unitId,
      passwordHash,
      totpSecret: this.secrets.seal(secret, id),
      totpConfirmedAt: now,
      totpLastStep: step,
      failedCount: 0,
      lockedUntil: null,
      status: 'ACTIVE',
      mustChangePassword: false,
      createdAt: now,
      lastSignInAt: null,
      revision: 1,
    };
    await this.tables.staff.insert(tx, staff);
    const { shown, kept } = this.codes.newRecoveryCodes(id);
    await this.tables.recoveryCodes.replace(tx, id, kept);
    await this.organisation.give(tx, id, grant, givenBy);
    return { staff, recoveryCodes: shown };
  }
}
