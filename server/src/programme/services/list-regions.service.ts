import { Injectable } from '@nestjs/common';
import { OrganisationService } from '../../organisation/organisation.service.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';
import { presentRegion } from '../presenters/present-programme.js';

/** The regions that a netizen may choose from. */
@Injectable()
export class ListRegionsService {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly cache: JsonCache,
  ) {}

  list(): Promise<CachedJson> {
    return this.cache.get('regions', { ttlSeconds: 60 }, async () =>
      (await this.organisation.listSelectableRegions()).map(presentRegion),
    );
  }
}
