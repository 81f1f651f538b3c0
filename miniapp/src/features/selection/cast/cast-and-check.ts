import nacl from 'tweetnacl';
import { sha256 } from '@good-netizen/shared/bytes/sha256';
import type { Choice } from '@good-netizen/shared/selection/ballot-rules';
import { checkReceipt, type ReceiptFault } from '@good-netizen/shared/selection/receipt';
import type { CastAnswerDto, CastBallotDto, SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { isTransient } from '@/lib/http/api-error';
import { randomHex } from '@/lib/random-bytes';
import { keepValue } from '@/lib/storage';
import { castBallot } from '../api/cast-ballot';
import { firstSeenKeys } from './receipt-keys';

const ATTEMPTS = 3;
const PAUSE_MS = 1200;

export type CastOutcome =
  { kind: 'received'; answer: CastAnswerDto } | { kind: 'faulty'; fault: ReceiptFault; keysChanged: boolean };

/** One intention to vote. Keep it, and send it again as it is, until an answer has come. */
export async function newBallot(ticket: string, choices: Choice[]): Promise<CastBallotDto> {
  return { ticket, nonce: await randomHex(16), clientKey: await randomHex(16), choices };
}

/**
 * Sends a ballot and checks its receipt on this phone. Only a receipt that stands is kept and called received.
 * Throws the ApiError of the last attempt when no answer came.
 */
export async function castAndCheck(
  selection: Pick<SelectionDto, 'id' | 'rulesHash' | 'receiptKeys'>,
  ballot: CastBallotDto,
  pauseMs = PAUSE_MS,
): Promise<CastOutcome> {
  const { keys, changed } = firstSeenKeys(selection.id, selection.receiptKeys);
  const answer = await sendUntilAnswered(selection.id, ballot, pauseMs);
  const { nonce, choices } = ballot;
  const facts = { selection: selection.id, rulesHash: selection.rulesHash, nonce, choices };
  const fault = checkReceipt(sha256, nacl.sign.detached.verify, keys, facts, answer.receipt, answer.salt);
  if (fault) return { kind: 'faulty', fault, keysChanged: changed };
  const kept = { receipt: answer.receipt, salt: answer.salt, nonce, choices };
  keepValue(`gn:ballot:${answer.receipt.ballotId}`, kept);
  return { kind: 'received', answer };
}

async function sendUntilAnswered(selectionId: string, ballot: CastBallotDto, pauseMs: number): Promise<CastAnswerDto> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await castBallot(selectionId, ballot);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs * attempt));
    }
  }
}
