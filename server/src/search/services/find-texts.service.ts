import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { SearchAnswerDto, SearchGroupDto, SearchKind } from '@good-netizen/shared/search/search.dto';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';
import { wordsOf } from '../domain/fold.js';
import { matchesOf } from '../domain/matches.js';
import { SearchQueryEmptyError } from '../domain/search.errors.js';
import { presentHit } from '../presenters/present-hit.js';
import { SearchIndex } from './search-index.js';

const TTL_SECONDS = 3;

export interface Wanted {
  q: string;
  kind?: SearchKind;
  page: number;
}

interface Sheet {
  readonly page: number;
  readonly size: number;
}

/** Finds public texts that hold every word of a query, as parts of words too. */
@Injectable()
export class FindTextsService {
  constructor(
    private readonly index: SearchIndex,
    private readonly cache: JsonCache,
  ) {}

  /** @throws SearchQueryEmptyError */
  async find({ q, kind, page }: Wanted): Promise<CachedJson> {
    const words = wordsOf(q);
    if (words.length === 0) throw new SearchQueryEmptyError();
    const size = kind ? Limits.searchPageSize : Limits.searchGroupSize;
    const kinds = kind ? [kind] : this.index.kinds();
    const key = `search/${kind ?? 'all'}/${page}/${words.join(' ')}`;
    return this.cache.get(key, { ttlSeconds: TTL_SECONDS }, async (): Promise<SearchAnswerDto> => {
      const groups = await Promise.all(kinds.map((one) => this.group(one, words, { page, size })));
      return { page, size, groups: groups.filter(({ total }) => total > 0) };
    });
  }

  private async group(kind: SearchKind, words: readonly string[], { page, size }: Sheet): Promise<SearchGroupDto> {
    const matches = matchesOf(await this.index.entries(kind), words);
    const wanted = matches.slice((page - 1) * size, page * size);
    const shown = await this.index.stillPublic(kind, wanted);
    const total = matches.length - (wanted.length - shown.length);
    return { kind, total, hits: shown.map((entry) => presentHit(entry, words)) };
  }
}
