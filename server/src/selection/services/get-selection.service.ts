import { Injectable } from '@nestjs/common';
import type { CachedJson } from '../../platform/cached-json.js';
import { Clock } from '../../platform/clock.js';
import { ReceiptKeyRepository } from '../persistence/receipt-key.repository.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { presentReceiptKeys, presentSelection } from '../presenters/present-selection.js';
import { PublicSelections } from './public-selections.js';

/** A selection with its rules in words and in figures, and the keys that check its receipts. */
@Injectable()
export class GetSelectionService {
  constructor(
    private readonly publicSelections: PublicSelections,
    private readonly selections: SelectionRepository,
    private readonly receiptKeys: ReceiptKeyRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws SelectionNotFoundError */
  get(selectionId: string): Promise<CachedJson> {
    return this.publicSelections.answerAbout(selectionId, 'detail', async (tx, selection) => {
      const counts = await this.selections.countCandidates(tx, [selectionId]);
      return presentSelection(
        selection,
        counts.get(selectionId) ?? 0,
        await this.receiptKeys.list(tx),
        this.clock.now(),
      );
    });
  }

  /** The public receipt keys alone. */
  keys(): Promise<CachedJson> {
    return this.publicSelections.answer('receipt-keys', async (tx) =>
      presentReceiptKeys(await this.receiptKeys.list(tx)),
    );
  }
}
