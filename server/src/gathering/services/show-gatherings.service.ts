import { Injectable } from '@nestjs/common';
import type { CachedJson } from '../../platform/cached-json.js';
import { Clock } from '../../platform/clock.js';
import { JsonCache } from '../../platform/json-cache.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { GatheringNotFoundError } from '../domain/gathering.errors.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { presentCard, presentGathering } from '../presenters/present-gathering.js';
import { GatheringFacts } from './gathering-facts.js';

const MOST = 100;
/** Free places on a list may be so old; a place itself is only given by the sign-up. */
const KEPT = { ttlSeconds: 2 };

/** What everybody sees of lectures and events. */
@Injectable()
export class ShowGatheringsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gatherings: GatheringRepository,
    private readonly facts: GatheringFacts,
    private readonly cache: JsonCache,
    private readonly clock: Clock,
  ) {}

  /** What is still to come, the next first. */
  list(): Promise<CachedJson> {
    return this.cache.get('gathering/list', KEPT, () =>
      this.unitOfWork.read(async (tx) => {
        const found = await this.gatherings.listPublic(tx, this.clock.now(), MOST);
        const beside = await this.facts.beside(tx, found);
        return found.flatMap((gathering, i) => {
          const facts = beside[i];
          return facts ? [presentCard(gathering, facts)] : [];
        });
      }),
    );
  }

  /** @throws GatheringNotFoundError for a draft too */
  show(id: string): Promise<CachedJson> {
    return this.cache.get(`gathering/one/${id}`, KEPT, () =>
      this.unitOfWork.read(async (tx) => {
        const gathering = await this.gatherings.find(tx, id);
        if (!gathering || gathering.status === 'DRAFT') throw new GatheringNotFoundError();
        return presentGathering(gathering, await this.facts.besideOne(tx, gathering));
      }),
    );
  }
}
