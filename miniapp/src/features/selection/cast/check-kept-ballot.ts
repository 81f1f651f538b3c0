import nacl from 'tweetnacl';
import { sha256 } from '@good-netizen/shared/bytes/sha256';
import { checkReceipt, checkReceiptSignature } from '@good-netizen/shared/selection/receipt';
import type { MyBallotDto, SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { keptValue } from '@/lib/storage';
import { firstSeenKeys } from './receipt-keys';

/** `own`: cast on this phone, everything fits. `signature`: cast elsewhere, the operator's signature is good. */
export type KeptCheck = 'own' | 'signature' | 'failed';

const hasNonce = (value: unknown): value is { nonce: string } =>
  typeof value === 'object' && value !== null && 'nonce' in value && typeof value.nonce === 'string';

/** Checks on this phone what the server shows as one's ballot: against the nonce kept here, or at least the signature. */
export function checkKeptBallot(
  selection: Pick<SelectionDto, 'id' | 'rulesHash' | 'receiptKeys'>,
  ballot: MyBallotDto,
): KeptCheck {
  const { keys } = firstSeenKeys(selection.id, selection.receiptKeys);
  const verify = nacl.sign.detached.verify;
  const kept = keptValue(`gn:ballot:${ballot.ballotId}`, hasNonce);
  if (!kept) return checkReceiptSignature(sha256, verify, keys, ballot.receipt) === null ? 'signature' : 'failed';
  const choices = ballot.choices.map(({ candidateId, votes }) => ({ candidateId, votes }));
  const facts = { selection: selection.id, rulesHash: selection.rulesHash, nonce: kept.nonce, choices };
  return checkReceipt(sha256, verify, keys, facts, ballot.receipt, ballot.salt) === null ? 'own' : 'failed';
}
