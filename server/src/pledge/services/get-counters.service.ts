import { Injectable } from '@nestjs/common';
import { sectorNames } from '@good-netizen/shared/programme/programme.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { Clock } from '../../platform/clock.js';
import { JsonCache } from '../../platform/json-cache.js';
import { CounterRepository } from '../persistence/counter.repository.js';
import { presentCounters } from '../presenters/present-counters.js';

/** The public counters, some seconds old and saying so. */
@Injectable()
export class GetCountersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly counters: CounterRepository,
    private readonly organisation: OrganisationService,
    private readonly cache: JsonCache,
    private readonly clock: Clock,
  ) {}

  get(): Promise<CachedJson> {
    return this.cache.get('pledge-counters', { ttlSeconds: 5 }, async () => {
      const asOf = this.clock.now();
      const rows = await this.unitOfWork.read((tx) => this.counters.listAll(tx));
      const regions = await this.organisation.listSelectableRegions();
      const names = new Map(regions.map((region) => [region.code, region.name]));
      return presentCounters(rows, names, new Map(Object.entries(sectorNames)), asOf);
    });
  }
}
