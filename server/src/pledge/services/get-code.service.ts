import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';
import { CodeVersionNotFoundError } from '../domain/pledge.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { presentCode } from '../presenters/present-code.js';
import { CurrentCode } from './current-code.js';

const VISIBLE = new Set(['PUBLISHED', 'SUPERSEDED']);

/** A published version, in force or superseded; drafts are not shown here. */
@Injectable()
export class GetCodeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
    private readonly current: CurrentCode,
    private readonly cache: JsonCache,
  ) {}

  async inForce(): Promise<CachedJson> {
    return this.version((await this.current.get()).version);
  }

  /** Throws CodeVersionNotFoundError. */
  version(version: number): Promise<CachedJson> {
    return this.cache.get(`code/${version}`, { ttlSeconds: 10 }, () =>
      this.unitOfWork.read(async (tx) => {
        const code = await this.codes.findByVersion(tx, version);
        if (!code || !VISIBLE.has(code.status)) throw new CodeVersionNotFoundError();
        return presentCode(code, await this.codes.listClauses(tx, code.id));
      }),
    );
  }
}
