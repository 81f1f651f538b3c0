import { canonicalJson } from '../bytes/canonical-json.js';
import { concatBytes, fromBase64Url, fromHex, utf8 } from '../bytes/encoding.js';
import { leafHash, rootFromPath } from '../bytes/merkle-tree.js';
import type { Sha256 } from '../bytes/sha256.js';
import { ballotIdOf, commitmentOf } from './commitment.js';
import type { Choice } from './ballot-rules.js';

/** What the operator signs: this ballot will stand in the log before the deadline. */
export interface ReceiptBody {
  selection: string;
  ballotId: string;
  voterTag: string;
  commitment: string;
  rulesHash: string;
  keyId: string;
  /** ISO 8601 UTC instant by which the ballot must be in the log. */
  inclusionDeadline: string;
}

/**
 * A receipt: the body, its place in the Merkle tree of the batch it was committed with, and one Ed25519 signature
 * (base64url) over "gn/receipts/v1" ‖ root. Hashes of the path are base64url.
 */
export interface Receipt extends ReceiptBody {
  batch: { index: number; size: number; path: string[]; signature: string };
}

const RECEIPT_DOMAIN = utf8('gn/receipt/v1');
const BATCH_DOMAIN = utf8('gn/receipts/v1');

/** Leaf hash of a receipt's body in its batch's tree. */
export function receiptLeaf(sha256: Sha256, body: ReceiptBody): Uint8Array {
  const { selection, ballotId, voterTag, commitment, rulesHash, keyId, inclusionDeadline } = body;
  const text = canonicalJson({ selection, ballotId, voterTag, commitment, rulesHash, keyId, inclusionDeadline });
  return leafHash(sha256, concatBytes(RECEIPT_DOMAIN, utf8(text)));
}

/** The bytes that one signature covers for a whole batch. */
export function batchMessage(root: Uint8Array): Uint8Array {
  return concatBytes(BATCH_DOMAIN, root);
}

/** Verifies an Ed25519 signature; the phone passes tweetnacl's, the server node:crypto's. */
export type VerifyEd25519 = (message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => boolean;

/** What the voter's own phone knows about the ballot it sent. */
export interface CastFacts {
  selection: string;
  nonce: string;
  choices: readonly Choice[];
  rulesHash: string;
}

export type ReceiptFault =
  'SELECTION' | 'BALLOT_ID' | 'COMMITMENT' | 'RULES' | 'KEY' | 'PATH' | 'SIGNATURE' | 'MALFORMED';

/**
 * Checks a receipt on the phone before success is shown: the ballot id comes from our nonce, the commitment opens with
 * the salt to our choices, the rules are those we saw, and the signature covers it. Returns null when all is well.
 */
export function checkReceipt(
  sha256: Sha256,
  verify: VerifyEd25519,
  publicKeys: Readonly<Record<string, string>>,
  facts: CastFacts,
  receipt: Receipt,
  salt: string,
): ReceiptFault | null {
  try {
    if (receipt.selection !== facts.selection) return 'SELECTION';
    if (receipt.rulesHash !== facts.rulesHash) return 'RULES';
    if (receipt.ballotId !== ballotIdOf(sha256, facts.selection, receipt.voterTag, facts.nonce)) return 'BALLOT_ID';
    const opening = { ballotId: receipt.ballotId, salt, choices: facts.choices };
    if (receipt.commitment !== commitmentOf(sha256, facts.selection, opening)) return 'COMMITMENT';
    return checkReceiptSignature(sha256, verify, publicKeys, receipt);
  } catch {
    return 'MALFORMED';
  }
}

/** Checks only that the operator signed this receipt, as anyone can who holds it. */
export function checkReceiptSignature(
  sha256: Sha256,
  verify: VerifyEd25519,
  publicKeys: Readonly<Record<string, string>>,
  receipt: Receipt,
): ReceiptFault | null {
  const key = publicKeys[receipt.keyId];
  if (key === undefined) return 'KEY';
  const path = receipt.batch.path.map(fromBase64Url);
  const root = rootFromPath(sha256, receiptLeaf(sha256, receipt), receipt.batch.index, receipt.batch.size, path);
  if (root === null) return 'PATH';
  return verify(batchMessage(root), fromBase64Url(receipt.batch.signature), fromHex(key)) ? null : 'SIGNATURE';
}
