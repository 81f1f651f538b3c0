import { createPrivateKey, createPublicKey, type KeyObject, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { IssuerJwk } from '@good-netizen/shared/credential/credential.dto';
import type { EntityManager } from 'typeorm';
import { AppConfig } from '../../config/app-config.js';
import { Clock } from '../../platform/clock.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';
import { ACTIVE_KEY, type CredentialKey } from '../domain/credential-key.js';
import { IssuerAddresses } from '../domain/issuer-addresses.js';
import { CredentialKeyRepository } from '../persistence/credential-key.repository.js';

/** DER of a PKCS #8 Ed25519 key up to its 32-byte seed (RFC 8410 §7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SEED_BYTES = 32;

/** A key that can sign, and the address that leads to its public half. */
export interface SigningKey {
  readonly keyId: string;
  readonly kid: string;
  readonly key: KeyObject;
}

const privateKeyOf = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });

/**
 * Custody of the issuer's keys. A seed is random, made once, and lies in the database encrypted under the master secret and
 * bound to its key's id; whoever has the database alone can sign nothing.
 */
@Injectable()
export class IssuerKeys {
  private readonly addresses: IssuerAddresses;

  constructor(
    private readonly repository: CredentialKeyRepository,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
    config: AppConfig,
  ) {
    this.addresses = new IssuerAddresses(config.publicOrigin);
  }

  /** The key that signs now. Makes the first one; two servers that start together keep one of theirs (a unique place). */
  async active(tx: EntityManager): Promise<SigningKey> {
    const row = (await this.repository.findActive(tx)) ?? (await this.make(tx));
    const seed = this.keyring.open(KeyPurpose.credentialSigningKey, row.seedSealed, row.keyId);
    return { keyId: row.keyId, kid: this.addresses.key(row.keyId), key: privateKeyOf(seed) };
  }

  /** A new key signs from now on; what the old ones signed can be checked as before. Returns both ids. */
  async rotate(tx: EntityManager): Promise<{ from: string | null; to: string }> {
    const old = await this.repository.findActive(tx);
    if (old) await this.repository.retire(tx, old.keyId, this.clock.now());
    return { from: old?.keyId ?? null, to: (await this.make(tx)).keyId };
  }

  /** Every key there was, as a JWK, the newest first. */
  async published(tx: EntityManager): Promise<IssuerJwk[]> {
    return (await this.repository.list(tx)).map((row) => this.jwkOf(row));
  }

  jwkOf({ keyId, publicKey }: Pick<CredentialKey, 'keyId' | 'publicKey'>): IssuerJwk {
    const x = Buffer.from(publicKey, 'hex').toString('base64url');
    return { kty: 'OKP', crv: 'Ed25519', x, kid: this.addresses.key(keyId), alg: 'EdDSA', use: 'sig' };
  }

  private async make(tx: EntityManager): Promise<CredentialKey> {
    const seed = randomBytes(SEED_BYTES);
    const spki = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' });
    const publicKey = spki.subarray(spki.length - SEED_BYTES).toString('hex');
    const keyId = publicKey.slice(0, 16);
    const seedSealed = this.keyring.seal(KeyPurpose.credentialSigningKey, seed, keyId);
    const createdAt = this.clock.now();
    const row: CredentialKey = { keyId, publicKey, seedSealed, place: ACTIVE_KEY, createdAt, retiredAt: null };
    await this.repository.insert(tx, row);
    return row;
  }
}
