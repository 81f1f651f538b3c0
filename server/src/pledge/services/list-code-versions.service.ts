import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { presentCodeSummary } from '../presenters/present-code.js';

/** Every version that was ever published, newest first. */
@Injectable()
export class ListCodeVersionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
    private readonly cache: JsonCache,
  ) {}

  list(): Promise<CachedJson> {
    return this.cache.get('code/versions', { ttlSeconds: 10 }, async () => {
      const codes = await this.unitOfWork.read((tx) => this.codes.listAll(tx));
      return codes
        .filter(({ publishedAt }) => publishedAt !== null)
        .reverse()
        .map(presentCodeSummary);
    });
  }
}
