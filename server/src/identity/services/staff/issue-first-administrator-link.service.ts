import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { StaffLinkDto } from '@good-netizen/shared/identity/staff.dto';
import { AppConfig } from '../../../config/app-config.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { newId } from '../../../platform/id.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import { OneTimeCodes } from './one-time-codes.js';

const HOUR_MS = 3_600_000;

/** While nobody has an account: a link by which the first administrator opens theirs. For whoever starts the server. */
@Injectable()
export class IssueFirstAdministratorLinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: StaffTables,
    private readonly codes: OneTimeCodes,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** `null` once somebody has an account. Each call makes a further link; using one closes all. */
  async issue(): Promise<StaffLinkDto | null> {
    const { token, hash } = this.codes.newToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + Limits.firstAdministratorLinkHours * HOUR_MS);
    const link = { id: newId(), tokenHash: hash, staffId: null, createdBy: null, totpReset: false, usedAt: null };
    const issued = await this.unitOfWork.run(async (tx) => {
      if ((await this.tables.staff.count(tx)) > 0) return false;
      await this.tables.links.insert(tx, { ...link, kind: 'FIRST_ADMINISTRATOR', createdAt, expiresAt });
      return true;
    });
    if (!issued) return null;
    const url = `${this.config.publicOrigin}/console/first-administrator#ticket=${token}`;
    return { url, expiresAt: expiresAt.toISOString() };
  }
}
