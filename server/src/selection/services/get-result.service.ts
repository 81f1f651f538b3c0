import { Injectable } from '@nestjs/common';
import { talliedSelectionStatuses } from '@good-netizen/shared/states/selection.states';
import type { CachedJson } from '../../platform/cached-json.js';
import { ResultNotReadyError } from '../domain/selection.errors.js';
import { ResultRepository } from '../persistence/result.repository.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { presentResult } from '../presenters/present-result.js';
import { PublicSelections } from './public-selections.js';

/** The count, once there is one. */
@Injectable()
export class GetResultService {
  constructor(
    private readonly publicSelections: PublicSelections,
    private readonly selections: SelectionRepository,
    private readonly results: ResultRepository,
  ) {}

  /** @throws SelectionNotFoundError · ResultNotReadyError */
  get(selectionId: string): Promise<CachedJson> {
    return this.publicSelections.answerAbout(selectionId, 'result', async (tx, selection) => {
      if (!talliedSelectionStatuses.includes(selection.status)) throw new ResultNotReadyError();
      const result = await this.results.find(tx, selectionId);
      if (!result) throw new ResultNotReadyError();
      return presentResult(selection, result, await this.selections.listCandidates(tx, selectionId));
    });
  }
}
