import { Injectable } from '@nestjs/common';
import type { DeskEditionDto } from '@good-netizen/shared/programme/programme.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { presentEdition } from '../presenters/present-programme.js';

/** The years of the programme, the newest first. */
@Injectable()
export class ListEditionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisation: OrganisationService,
    private readonly activities: ActivityRepository,
  ) {}

  list(): Promise<DeskEditionDto[]> {
    return this.unitOfWork.read(async (tx) => {
      const counts = await this.activities.countByEdition(tx);
      const editions = await this.organisation.listEditions(tx);
      return editions.map((edition) => ({
        ...presentEdition(edition),
        goalQuote: edition.goalQuote,
        isCurrent: edition.isCurrent,
        demonstration: edition.demonstration,
        activities: counts.get(edition.id) ?? 0,
      }));
    });
  }
}
