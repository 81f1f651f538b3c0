import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { StaffRepository } from '../../persistence/staff/staff.repository.js';

/** Tells the organisation what staff are called: it knows them by their ids. */
@Injectable()
export class StaffNames implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly organisation: OrganisationService,
  ) {}

  onModuleInit(): void {
    this.organisation.learnStaffNamesFrom(async (ids) => {
      const found = await this.unitOfWork.read((tx) => this.staff.list(tx, ids));
      return new Map(found.map(({ id, displayName }) => [id, displayName]));
    });
  }
}
