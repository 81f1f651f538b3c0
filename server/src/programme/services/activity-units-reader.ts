import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { ActivityRepository } from '../persistence/activity.repository.js';

/** Tells the organisation who leads and who cooperates in the activities of the current edition: permissions hang on it. */
@Injectable()
export class ActivityUnitsReader implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly activities: ActivityRepository,
    private readonly organisation: OrganisationService,
  ) {}

  onModuleInit(): void {
    this.organisation.learnActivitiesFrom(() => this.read());
  }

  private async read(): Promise<{ ordinal: number; leadUnitId: string; cooperatingUnitIds: string[] }[]> {
    const edition = await this.organisation.currentEdition();
    return this.unitOfWork.read(async (tx) => {
      const activities = await this.activities.list(tx, edition.id);
      const ids = activities.map(({ id }) => id);
      const cooperations = await this.activities.listAllCooperations(tx, ids);
      return activities.map(({ id, ordinal, leadUnitId }) => ({
        ordinal,
        leadUnitId,
        cooperatingUnitIds: cooperations.filter(({ activityId }) => activityId === id).map(({ unitId }) => unitId),
      }));
    });
  }
}
