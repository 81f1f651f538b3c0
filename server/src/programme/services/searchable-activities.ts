import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { SearchService, type SearchText } from '../../search/search.service.js';
import { ActivityRepository } from '../persistence/activity.repository.js';

/** Lets people find the activities of the current programme, by the words of the plan and of the lead unit. */
@Injectable()
export class SearchableActivities implements OnModuleInit {
  constructor(
    private readonly search: SearchService,
    private readonly unitOfWork: UnitOfWork,
    private readonly activities: ActivityRepository,
    private readonly organisation: OrganisationService,
  ) {}

  onModuleInit(): void {
    this.search.source({
      kind: 'ACTIVITY',
      read: () => this.read(),
      stillPublic: async () => new Set((await this.read()).map(({ id }) => id)),
    });
  }

  private async read(): Promise<SearchText[]> {
    const edition = await this.organisation.currentEdition();
    const activities = await this.unitOfWork.read((tx) => this.activities.list(tx, edition.id));
    const units = await this.organisation.listUnits(activities.map(({ leadUnitId }) => leadUnitId));
    const names = new Map(units.map(({ id, name }) => [id, name]));
    return activities.map(({ id, ordinal, title, leadUnitId, note, basisQuote }) => ({
      id,
      target: { kind: 'ACTIVITY', ordinal },
      title,
      note: names.get(leadUnitId) ?? '',
      body: [note ?? '', basisQuote],
    }));
  }
}
