import { Injectable } from '@nestjs/common';
import type { HomeDto } from '@good-netizen/shared/programme/programme.dto';
import { suppressSmall } from '@good-netizen/shared/small-groups';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { Clock } from '../../platform/clock.js';
import { JsonCache } from '../../platform/json-cache.js';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { presentEdition, presentSummary } from '../presenters/present-programme.js';
import { CollectOffers } from './collect-offers.js';

/** The first page: the goal of the plan, its seven activities, what can be done now, two figures. */
@Injectable()
export class ShowHomeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly activities: ActivityRepository,
    private readonly organisation: OrganisationService,
    private readonly offers: CollectOffers,
    private readonly cache: JsonCache,
    private readonly clock: Clock,
  ) {}

  show(): Promise<CachedJson> {
    return this.cache.get('home', { ttlSeconds: 5 }, () => this.build());
  }

  private async build(): Promise<HomeDto> {
    const asOf = this.clock.now();
    const edition = await this.organisation.currentEdition();
    const activities = await this.unitOfWork.read((tx) => this.activities.list(tx, edition.id));
    const units = await this.organisation.listUnits(activities.map((activity) => activity.leadUnitId));
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const placed = await this.offers.collect();
    const { pledges, completions } = await this.offers.figures();
    return {
      edition: presentEdition(edition),
      goalQuote: edition.goalQuote,
      activities: activities.map((activity) => presentSummary(activity, byId, placed)),
      offers: placed.map(({ offer }) => offer),
      figures: { pledges: suppressSmall(pledges), completions: suppressSmall(completions), asOf: asOf.toISOString() },
      demonstration: edition.demonstration,
    };
  }
}
