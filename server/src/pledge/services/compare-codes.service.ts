import { Injectable } from '@nestjs/common';
import { type CodeDiffDto, diffCodes } from '@good-netizen/shared/pledge/code-diff';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';
import type { CodeVersion } from '../domain/code-version.js';
import { CodeVersionNotFoundError } from '../domain/pledge.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';

/** Two versions side by side. */
@Injectable()
export class CompareCodesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
    private readonly cache: JsonCache,
  ) {}

  /** Published versions, for everybody. Throws CodeVersionNotFoundError. */
  compare(version: number, against: number): Promise<CachedJson> {
    return this.cache.get(`code/diff/${against}/${version}`, { ttlSeconds: 60 }, () =>
      this.unitOfWork.read(async (tx) => {
        const to = await this.codes.findByVersion(tx, version);
        return this.diff(tx, to?.publishedAt ? to : null, await this.published(tx, against));
      }),
    );
  }

  /** A version in any state against a published one, for the desk. Throws CodeVersionNotFoundError. */
  compareDraft(id: string, against: number): Promise<CodeDiffDto> {
    return this.unitOfWork.read(async (tx) =>
      this.diff(tx, await this.codes.findById(tx, id), await this.published(tx, against)),
    );
  }

  private async published(tx: EntityManager, version: number): Promise<CodeVersion | null> {
    const code = await this.codes.findByVersion(tx, version);
    return code?.publishedAt ? code : null;
  }

  private async diff(tx: EntityManager, to: CodeVersion | null, from: CodeVersion | null): Promise<CodeDiffDto> {
    if (!to || !from) throw new CodeVersionNotFoundError();
    const [before, after] = [await this.codes.listClauses(tx, from.id), await this.codes.listClauses(tx, to.id)];
    return diffCodes(textOf(from, before), textOf(to, after));
  }
}

function textOf(
  { version, title, preamble, pledgeSentence }: CodeVersion,
  clauses: Awaited<ReturnType<CodeRepository['listClauses']>>,
) {
  return {
    version,
    title,
    preamble,
    pledgeSentence,
    clauses: clauses.map(({ clauseKey, quality, ordinal, title: name, text }) => {
      return { clauseKey, quality, ordinal, title: name, text };
    }),
  };
}
