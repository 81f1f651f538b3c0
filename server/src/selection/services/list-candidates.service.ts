import { Injectable } from '@nestjs/common';
import type { CachedJson } from '../../platform/cached-json.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { presentCandidates } from '../presenters/present-candidate.js';
import { PublicSelections } from './public-selections.js';

/** The cards of all candidates: the same bytes for everybody, since each phone makes its own order of them. */
@Injectable()
export class ListCandidatesService {
  constructor(
    private readonly publicSelections: PublicSelections,
    private readonly selections: SelectionRepository,
  ) {}

  /** @throws SelectionNotFoundError */
  list(selectionId: string): Promise<CachedJson> {
    return this.publicSelections.answerAbout(selectionId, 'candidates', async (tx) =>
      presentCandidates(selectionId, await this.selections.listCandidates(tx, selectionId)),
    );
  }
}
