import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService, type OrgUnit } from '../../../organisation/organisation.service.js';
import { Clock } from '../../../platform/clock.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import type { AccountTicket, AccountTickets } from './account-tickets.js';
import { OneTimeCodes } from './one-time-codes.js';

/** The link that is printed while nobody has an account, and the one that is made at the machine when nobody gets in. */
@Injectable()
export class FirstAdministratorTickets implements AccountTickets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: StaffTables,
    private readonly codes: OneTimeCodes,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  async find(token: string): Promise<AccountTicket | null> {
    const hash = this.codes.tokenHash(token);
    const { first, link, people } = await this.unitOfWork.read(async (tx) => {
      const first = await this.tables.links.find(tx, 'FIRST_ADMINISTRATOR', hash);
      const link = first ?? (await this.tables.links.find(tx, 'ADMINISTRATOR', hash));
      return { first, link, people: await this.tables.staff.count(tx) };
    });
    if (!link || (first && people > 0) || link.usedAt !== null || this.clock.now() >= link.expiresAt) return null;
    const office = await this.office();
    if (!office) return null;
    const unbounded = { editionId: null, activity: null, regionCode: null, sector: null, validUntil: null };
    return {
      key: hash,
      grant: { role: 'SYS_ADMIN', unitId: office.id, ...unbounded },
      expiresAt: link.expiresAt,
      givenBy: null,
      how: first ? 'first-administrator' : 'administrator-link',
      use: async (tx, _staffId, at) =>
        (await this.tables.links.use(tx, link, at)) && (first === null || (await this.isFirst(tx))),
    };
  }

  /** A role of a suspended unit rests, so it is given for one that works. */
  private async office(): Promise<OrgUnit | undefined> {
    const units = (await this.organisation.listAllUnits()).filter(({ suspendedAt }) => suspendedAt === null);
    return units.find(({ kind, parentId }) => kind === 'CYBERSPACE' && parentId === null) ?? units[0];
  }

  /** Asked again after the link was used up: two links would otherwise make two first administrators. */
  private async isFirst(tx: Parameters<AccountTicket['use']>[0]): Promise<boolean> {
    return (await this.tables.staff.count(tx)) === 0;
  }
}
