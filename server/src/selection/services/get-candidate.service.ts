import { Injectable } from '@nestjs/common';
import type { CachedJson } from '../../platform/cached-json.js';
import { CandidateNotFoundError } from '../domain/selection.errors.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { isShown, presentCandidate } from '../presenters/present-candidate.js';
import { PublicSelections } from './public-selections.js';

/** One candidate with its whole story. */
@Injectable()
export class GetCandidateService {
  constructor(
    private readonly publicSelections: PublicSelections,
    private readonly selections: SelectionRepository,
  ) {}

  /** @throws SelectionNotFoundError · CandidateNotFoundError */
  get(selectionId: string, candidateId: string): Promise<CachedJson> {
    return this.publicSelections.answerAbout(selectionId, `candidate/${candidateId}`, async (tx) => {
      const candidate = await this.selections.findCandidate(tx, selectionId, candidateId);
      if (!candidate || !isShown(candidate)) throw new CandidateNotFoundError();
      return presentCandidate(candidate);
    });
  }
}
