import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppConfig } from '../../config/app-config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { StatusListNotFoundError } from '../domain/credential.errors.js';
import { IssuerAddresses, type StatusPurpose } from '../domain/issuer-addresses.js';
import { LIST_ENTRIES, statusBits } from '../domain/status-bits.js';
import { CredentialRepository } from '../persistence/credential.repository.js';
import { IssuerKeys } from './issuer-keys.js';
import { signToken } from './json-web-token.js';
import { StatusListShelf } from './status-list-shelf.js';

/** How long others may keep a list; a revocation is known everywhere after this time. */
export const LIST_SECONDS = 300;

/** The public lists of what holds no more (Bitstring Status List v1.0), each a signed credential of its own. */
@Injectable()
export class PublishStatusListService {
  private readonly addresses: IssuerAddresses;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly credentials: CredentialRepository,
    private readonly keys: IssuerKeys,
    private readonly shelf: StatusListShelf,
    private readonly clock: Clock,
    config: AppConfig,
  ) {
    this.addresses = new IssuerAddresses(config.publicOrigin);
  }

  /** A JWT. @throws StatusListNotFoundError for a list that nobody stands on yet; the first one is always there */
  list(ordinal: number, purpose: StatusPurpose): Promise<string> {
    return this.shelf.get(`${ordinal}/${purpose}`, () => this.make(ordinal, purpose));
  }

  /** A full list takes the better part of a second to read: outside a transaction, so that nobody who writes waits for it. */
  private async make(ordinal: number, purpose: StatusPurpose): Promise<string> {
    const places = await this.unitOfWork.read((tx) => this.placesOf(tx, ordinal, purpose));
    const { key, kid } = await this.unitOfWork.run((tx) => this.keys.active(tx));
    return signToken(key, { kid, typ: 'vc+jwt' }, this.claims(ordinal, purpose, statusBits(places)));
  }

  private async placesOf(tx: EntityManager, ordinal: number, purpose: StatusPurpose): Promise<number[]> {
    const lists = Math.max(1, Math.ceil((await this.credentials.countPlaces(tx)) / LIST_ENTRIES));
    if (ordinal >= lists) throw new StatusListNotFoundError();
    return this.credentials.listPlaces(tx, ordinal, purpose);
  }

  private claims(ordinal: number, purpose: StatusPurpose, bits: Uint8Array): object {
    const id = this.addresses.statusList(ordinal, purpose);
    const at = this.clock.now();
    return {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      ...{ id, type: ['VerifiableCredential', 'BitstringStatusListCredential'] },
      ...{ issuer: this.addresses.issuer, iss: this.addresses.issuer, jti: id },
      validFrom: at.toISOString(),
      validUntil: new Date(at.getTime() + 24 * 3_600_000).toISOString(),
      credentialSubject: {
        ...{ id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: purpose },
        // Multibase: `u` says base64url without padding.
        encodedList: `u${gzipSync(bits, { level: 9 }).toString('base64url')}`,
        ttl: LIST_SECONDS * 1000,
      },
    };
  }
}
