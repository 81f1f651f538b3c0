import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';
import { SearchService } from '../../search/search.service.js';
import type { Selection } from '../domain/selection.js';
import { SelectionNotFoundError } from '../domain/selection.errors.js';
import { SelectionRepository } from '../persistence/selection.repository.js';

const PREFIX = 'selection/';
/** How long another server's change of state may go unnoticed in public answers. Casting never relies on them. */
const TTL_SECONDS = 2;

/** Public answers about selections: read once, kept as ready bytes for everybody, dropped when a selection moves. */
@Injectable()
export class PublicSelections {
  constructor(
    private readonly cache: JsonCache,
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly search: SearchService,
  ) {}

  /** An answer about all selections. */
  answer(name: string, build: (tx: EntityManager) => Promise<unknown>): Promise<CachedJson> {
    return this.cache.get(PREFIX + name, { ttlSeconds: TTL_SECONDS }, () => this.unitOfWork.read(build));
  }

  /**
   * An answer about one selection that a citizen may see.
   * @throws SelectionNotFoundError
   */
  answerAbout(
    selectionId: string,
    name: string,
    build: (tx: EntityManager, selection: Selection) => Promise<unknown>,
  ): Promise<CachedJson> {
    return this.answer(`${selectionId}/${name}`, async (tx) => {
      const selection = await this.selections.findPublic(tx, selectionId);
      if (!selection) throw new SelectionNotFoundError();
      return build(tx, selection);
    });
  }

  /** Drops every answer, after a selection has moved. */
  forget(): void {
    this.cache.forget(PREFIX);
    this.search.changed('SELECTION', 'STORY');
  }
}
