import { Injectable } from '@nestjs/common';
import type { ActivityDto } from '@good-netizen/shared/programme/programme.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';
import { offersOf } from '../domain/offers.js';
import { ActivityNotFoundError } from '../domain/programme.errors.js';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { presentActivity } from '../presenters/present-programme.js';
import { CollectOffers } from './collect-offers.js';

/** One activity: the words of the plan, who leads, who cooperates, what can be done now. */
@Injectable()
export class ShowActivityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly activities: ActivityRepository,
    private readonly organisation: OrganisationService,
    private readonly offers: CollectOffers,
    private readonly cache: JsonCache,
  ) {}

  /** Throws ActivityNotFoundError when the current edition has no such activity. */
  show(ordinal: number): Promise<CachedJson> {
    return this.cache.get(`activity/${ordinal}`, { ttlSeconds: 5 }, () => this.build(ordinal));
  }

  private async build(ordinal: number): Promise<ActivityDto> {
    const edition = await this.organisation.currentEdition();
    const [activity, cooperations] = await this.unitOfWork.read(async (tx) => {
      const found = await this.activities.findByOrdinal(tx, edition.id, ordinal);
      return [found, found ? await this.activities.listCooperations(tx, found.id) : []] as const;
    });
    if (!activity) throw new ActivityNotFoundError();
    const unitIds = [activity.leadUnitId, ...cooperations.map((cooperation) => cooperation.unitId)];
    const units = new Map((await this.organisation.listUnits(unitIds)).map((unit) => [unit.id, unit]));
    const [lead, ...cooperating] = unitIds.flatMap((id) => units.get(id) ?? []);
    if (!lead) throw new ActivityNotFoundError();
    return presentActivity(activity, lead, cooperating, offersOf(ordinal, await this.offers.collect()));
  }
}
