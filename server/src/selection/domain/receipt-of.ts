import type { Receipt } from '@good-netizen/shared/selection/receipt';
import type { Ballot } from './ballot.js';

/** The receipt of a ballot, put together from its row: the same bytes whenever it is asked for. */
export function receiptOf(
  ballot: Pick<Ballot, 'selectionId' | 'ballotId' | 'voterTag' | 'commitment' | 'receiptProof'>,
  rulesHash: string,
): Receipt {
  const { selectionId: selection, ballotId, voterTag, commitment, receiptProof } = ballot;
  const { keyId, inclusionDeadline, batch } = receiptProof;
  const { index, size, path, signature } = batch;
  const proof = { index, size, path, signature };
  return { selection, ballotId, voterTag, commitment, rulesHash, keyId, inclusionDeadline, batch: proof };
}
