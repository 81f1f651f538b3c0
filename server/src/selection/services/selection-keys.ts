import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';
import type { Selection } from '../domain/selection.js';

/** The two secrets of one selection, unwrapped. */
export interface SelectionKeys {
  readonly voterSecret: KeyObject;
  readonly sealKey: KeyObject;
}

type WrappedKeys = Pick<Selection, 'voterSecretSealed' | 'sealKeySealed'>;

/** Makes a selection's secrets and unwraps them; at rest they are sealed by the server's keyring and bound to the selection. */
@Injectable()
export class SelectionKeyring {
  constructor(private readonly keyring: Keyring) {}

  create(selectionId: string): WrappedKeys {
    return {
      voterSecretSealed: this.keyring.seal(KeyPurpose.voterTag, randomBytes(32), selectionId),
      sealKeySealed: this.keyring.seal(KeyPurpose.ballotSealWrapping, randomBytes(32), selectionId),
    };
  }

  /** @throws SealBrokenError when the server's master secret is not the one that the selection was made with. */
  open({ id, voterSecretSealed, sealKeySealed }: WrappedKeys & Pick<Selection, 'id'>): SelectionKeys {
    return {
      voterSecret: createSecretKey(this.keyring.open(KeyPurpose.voterTag, voterSecretSealed, id)),
      sealKey: createSecretKey(this.keyring.open(KeyPurpose.ballotSealWrapping, sealKeySealed, id)),
    };
  }
}

/** voterTag (32 hex digits): the first 16 bytes of HMAC-SHA256(selectionSecret, identityHash). The person, not the account. */
export function voterTagOf({ voterSecret }: SelectionKeys, identityHash: string): string {
  return createHmac('sha256', voterSecret).update(identityHash).digest('hex').slice(0, 32);
}

/** Seed of a voter's own order of candidates (shared `orderForVoter`): stable for them, unrelated to anybody else's. */
export function orderSeedOf({ voterSecret }: SelectionKeys, voterTag: string): string {
  return createHmac('sha256', voterSecret).update(`order/${voterTag}`).digest('hex').slice(0, 32);
}
