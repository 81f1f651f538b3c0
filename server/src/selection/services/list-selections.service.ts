import { Injectable } from '@nestjs/common';
import { publicSelectionStatuses } from '@good-netizen/shared/states/selection.states';
import type { CachedJson } from '../../platform/cached-json.js';
import { Clock } from '../../platform/clock.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { presentSelectionSummary } from '../presenters/present-selection.js';
import { PublicSelections } from './public-selections.js';

/** Every selection that a citizen may see, newest first. */
@Injectable()
export class ListSelectionsService {
  constructor(
    private readonly publicSelections: PublicSelections,
    private readonly selections: SelectionRepository,
    private readonly clock: Clock,
  ) {}

  list(): Promise<CachedJson> {
    return this.publicSelections.answer('list', async (tx) => {
      const selections = await this.selections.listByStatus(tx, publicSelectionStatuses);
      const ids = selections.map((selection) => selection.id);
      const counts = ids.length > 0 ? await this.selections.countCandidates(tx, ids) : new Map<string, number>();
      const now = this.clock.now();
      return selections.map((selection) => presentSelectionSummary(selection, counts.get(selection.id) ?? 0, now));
    });
  }
}
