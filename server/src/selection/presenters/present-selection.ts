import { summariseRules } from '@good-netizen/shared/selection/rule-summary';
import type { SelectionDto, SelectionSummaryDto } from '@good-netizen/shared/selection/selection.dto';
import type { ReceiptKey } from '../domain/receipt-key.js';
import type { Selection } from '../domain/selection.js';
import { statusAt } from '../domain/status-at.js';

export function presentSelectionSummary(selection: Selection, candidateCount: number, now: Date): SelectionSummaryDto {
  return {
    id: selection.id,
    title: selection.title,
    intro: selection.intro,
    status: statusAt(selection, now),
    activityOrdinal: selection.activityOrdinal,
    opensAt: selection.opensAt.toISOString(),
    closesAt: selection.closesAt.toISOString(),
    candidateCount,
  };
}

export function presentSelection(
  selection: Selection,
  candidateCount: number,
  keys: readonly ReceiptKey[],
  now: Date,
): SelectionDto {
  return {
    ...presentSelectionSummary(selection, candidateCount, now),
    organiser: selection.organiser,
    rules: selection.rules,
    rulesHash: selection.rulesHash,
    rulesSummary: summariseRules(selection.rules),
    demonstration: selection.demonstration,
    receiptKeys: presentReceiptKeys(keys),
  };
}

/** Public keys by id, hex. */
export function presentReceiptKeys(keys: readonly ReceiptKey[]): Record<string, string> {
  return Object.fromEntries(keys.map(({ keyId, publicKey }) => [keyId, publicKey]));
}
