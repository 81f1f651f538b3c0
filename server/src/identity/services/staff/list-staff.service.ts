import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { StaffRowDto, StaffStatus } from '@good-netizen/shared/identity/staff.dto';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { type StaffPage, StaffRepository } from '../../persistence/staff/staff.repository.js';
import type { StaffActor } from '../../staff-actor.js';
import { StaffReach } from './staff-reach.js';
import { StaffViews } from './staff-views.js';

export interface StaffWanted {
  readonly page: number;
  readonly size: number;
  readonly sort?: string | undefined;
  readonly order?: 'asc' | 'desc' | undefined;
  readonly q?: string | undefined;
  readonly unitId?: string | undefined;
  readonly status?: StaffStatus | undefined;
}

const SORTS: readonly StaffPage['sort'][] = ['loginName', 'displayName', 'createdAt', 'lastSignInAt'];

/** The people of the units that the person who asks may see. */
@Injectable()
export class ListStaffService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly reach: StaffReach,
    private readonly views: StaffViews,
  ) {}

  async list(actor: StaffActor, wanted: StaffWanted): Promise<PageDto<StaffRowDto>> {
    const { page, size, unitId, status, q: words, sort, order } = wanted;
    const seen = await this.reach.units(actor, 'staff.list');
    const bounds: StaffPage = {
      unitIds: unitId === undefined ? seen : [unitId].filter((id) => seen === null || seen.includes(id)),
      status,
      words,
      sort: SORTS.find((known) => known === sort) ?? 'displayName',
      order: order === 'desc' ? 'DESC' : 'ASC',
      skip: (page - 1) * size,
      take: size,
    };
    const [found, total] = await this.unitOfWork.read((tx) => this.staff.page(tx, bounds));
    return { rows: await Promise.all(found.map((staff) => this.views.row(actor, staff))), total, page, size };
  }
}
