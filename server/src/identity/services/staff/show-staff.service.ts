import { Injectable } from '@nestjs/common';
import type { StaffDetailDto } from '@good-netizen/shared/identity/staff.dto';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { StaffNotFoundError } from '../../domain/staff/staff.error.js';
import { StaffRepository } from '../../persistence/staff/staff.repository.js';
import type { StaffActor } from '../../staff-actor.js';
import { StaffReach } from './staff-reach.js';
import { StaffViews } from './staff-views.js';

@Injectable()
export class ShowStaffService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly reach: StaffReach,
    private readonly views: StaffViews,
  ) {}

  /** @throws StaffNotFoundError, also for people of units out of reach */
  async show(actor: StaffActor, id: string): Promise<StaffDetailDto> {
    const staff = await this.unitOfWork.read((tx) => this.staff.find(tx, id));
    const seen = await this.reach.units(actor, 'staff.list');
    if (!staff || (seen !== null && !seen.includes(staff.unitId))) throw new StaffNotFoundError();
    return this.views.detail(actor, staff);
  }
}
