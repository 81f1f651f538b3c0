import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@good-netizen/shared/search/search.dto';
import { JsonCache } from '../platform/json-cache.js';
import type { SearchSource } from './domain/search-text.js';
import { SearchIndex } from './services/search-index.js';

export type { SearchSource, SearchText } from './domain/search-text.js';

/** The front door: rooms say which of their public texts can be found, and when these have changed. */
@Injectable()
export class SearchService {
  constructor(
    private readonly index: SearchIndex,
    private readonly cache: JsonCache,
  ) {}

  /** Registers a room's texts of one kind. Call it from `onModuleInit`. */
  source(source: SearchSource): void {
    this.index.add(source);
  }

  /** After a publication, a change or a withdrawal. Forgetting to call it costs some seconds of lateness, nothing more. */
  changed(...kinds: readonly SearchKind[]): void {
    kinds.forEach((kind) => this.index.forget(kind));
    this.cache.forget('search/');
  }
}
