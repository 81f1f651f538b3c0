import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { GrantDto } from '@good-netizen/shared/organisation/organisation.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { maySeeGrant } from '../domain/may-see-grant.js';
import { pageOf } from '../domain/page-of.js';
import type { RoleGrant } from '../domain/role-grant.js';
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
    const grants = await this.unitOfWork.read((tx) => this.repository.list(tx, filter));
    const sight = await this.sightOf(actor);
    const rows = grants.filter(sight);
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

  /** Tells of each grant whether the person sees it: `maySeeGrant`. */
  private async sightOf(actor: StaffActor): Promise<(grant: RoleGrant) => boolean> {
    const [at, units, regions] = [await this.permits.moment(), await this.known.units(), await this.known.regions()];
    const paths = new Map(
      await Promise.all(regions.map(async ({ code }) => [code, await this.known.regionPath(code)] as const)),
    );
    const pathOf = (code: string | null): readonly string[] => (code === null ? [] : (paths.get(code) ?? []));
    return (grant) => {
      const unit = units.get(grant.unitId);
      if (!unit) return false;
      const facts = { id: unit.id, sectors: unit.sectors, regionPath: pathOf(unit.regionCode) };
      return maySeeGrant(actor.grants, grant, facts, pathOf(grant.regionCode), at);
    };
  }
}
