import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { merkleRootAndPaths } from '@good-netizen/shared/bytes/merkle-tree';
import { batchMessage, receiptLeaf, type ReceiptBody } from '@good-netizen/shared/selection/receipt';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';
import type { ReceiptProof } from '../domain/ballot.js';
import { nodeSha256 } from './node-sha256.js';

/** DER of a PKCS #8 Ed25519 key up to its 32-byte seed (RFC 8410 §7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const RAW_KEY_BYTES = 32;

/** Signs receipts: one Ed25519 signature for the Merkle root over all receipts of a batch. */
@Injectable()
export class ReceiptSigner {
  /** Names the key in receipts; the first 16 hex digits of its public half. */
  readonly keyId: string;
  /** 32 bytes, hex. */
  readonly publicKey: string;
  private readonly key: KeyObject;

  constructor(keyring: Keyring) {
    const seed = keyring.derive(KeyPurpose.receiptSigningSeed);
    this.key = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
    const spki = createPublicKey(this.key).export({ format: 'der', type: 'spki' });
    this.publicKey = spki.subarray(spki.length - RAW_KEY_BYTES).toString('hex');
    this.keyId = this.publicKey.slice(0, 16);
  }

  /** The proofs of these receipts, in order. Throws RangeError for an empty batch. */
  sign(bodies: readonly ReceiptBody[]): ReceiptProof[] {
    const { root, paths } = merkleRootAndPaths(
      nodeSha256,
      bodies.map((body) => receiptLeaf(nodeSha256, body)),
    );
    const textOf = base64UrlOnce();
    const signature = sign(null, batchMessage(root), this.key).toString('base64url');
    return bodies.map(({ keyId, inclusionDeadline }, index) => ({
      keyId,
      inclusionDeadline,
      batch: { index, size: bodies.length, path: (paths[index] ?? []).map(textOf), signature },
    }));
  }
}

/** Base64url of hashes; an inner node of the tree stands in many paths and is turned into text once. */
function base64UrlOnce(): (hash: Uint8Array) => string {
  const texts = new Map<Uint8Array, string>();
  return (hash) => {
    const known = texts.get(hash);
    if (known !== undefined) return known;
    const text = Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('base64url');
    texts.set(hash, text);
    return text;
  };
}
