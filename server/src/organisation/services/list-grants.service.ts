import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { GrantDto } from '@good-netizen/shared/organisation/organisation.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { pageOf } from '../domain/page-of.js';
import { type GrantFilter, GrantRepository } from '../persistence/grant.repository.js';
import { presentGrant } from '../presenters/present-grant.js';
import { KnownOrganisation } from './known-organisation.js';
import { Permits } from './permits.js';

type Sorting = { page: number; size: number };

/** Who holds which role, as far as the person who asks may see. */
@Injectable()
export class ListGrantsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: GrantRepository,
    private readonly known: KnownOrganisation,
    private readonly permits: Permits,
  ) {}

  async list(actor: StaffActor, filter: GrantFilter, sorting: Sorting): Promise<PageDto<GrantDto>> {
    const units = await this.known.units();
    const seen: string[] = [];
    for (const id of units.keys()) if (await this.sees(actor, id)) seen.push(id);
    const grants = await this.unitOfWork.read((tx) => this.repository.list(tx, filter, seen));
    const rows = grants.filter(({ unitId }) => seen.includes(unitId));
    const page = pageOf(rows, sorting, {});
    const names = await this.known.staffNames(
      page.rows.flatMap(({ staffId, givenBy }) => [staffId, ...(givenBy ? [givenBy] : [])]),
    );
    const views = page.rows.map(async (grant) => {
      const mayRevoke =
        grant.revokedAt === null &&
        grant.staffId !== actor.staffId &&
        (await this.permits.may(actor, 'grant.revoke', { unitId: grant.unitId }));
      return presentGrant(grant, {
        staffName: names.get(grant.staffId) ?? '',
        givenByName: grant.givenBy === null ? null : (names.get(grant.givenBy) ?? ''),
        unitName: units.get(grant.unitId)?.name ?? '',
        mayRevoke,
      });
    });
    return { ...page, rows: await Promise.all(views) };
  }

  /** A bounded right to list shows only the units within the bounds. */
  private sees(actor: StaffActor, unitId: string): Promise<boolean> {
    const unbounded = actor.grants.some(
      ({ role, regionCode, sector }) => role !== 'UNIT_MANAGER' && regionCode === null && sector === null,
    );
    return unbounded ? Promise.resolve(true) : this.permits.may(actor, 'grant.give', { unitId });
  }
}
