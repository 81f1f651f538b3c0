import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { StaffLinkDto } from '@good-netizen/shared/identity/staff.dto';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import { NewStaffLink } from './new-staff-link.js';

/** While nobody has an account: a link by which the first administrator opens theirs. For whoever starts the server. */
@Injectable()
export class IssueFirstAdministratorLinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: StaffTables,
    private readonly links: NewStaffLink,
  ) {}

  /** `null` once somebody has an account. Each call makes a further link; using one closes all. */
  async issue(): Promise<StaffLinkDto | null> {
    const minutes = Limits.firstAdministratorLinkHours * 60;
    const ofSystem = { staffId: null, createdBy: null, totpReset: false };
    const { row, shown } = this.links.make({ kind: 'FIRST_ADMINISTRATOR', ...ofSystem, minutes });
    const issued = await this.unitOfWork.run(async (tx) => {
      if ((await this.tables.staff.count(tx)) > 0) return false;
      await this.tables.links.insert(tx, row);
      return true;
    });
    return issued ? shown : null;
  }
}
