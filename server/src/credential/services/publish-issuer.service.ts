import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { IssuerJwk, IssuerKeyDto, IssuerKeysDto } from '@good-netizen/shared/credential/credential.dto';
import { AppConfig } from '../../config/app-config.js';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IssuerKeyNotFoundError } from '../domain/credential.errors.js';
import { IssuerAddresses } from '../domain/issuer-addresses.js';
import { issuerProfile } from '../domain/issuer-profile.js';
import { CredentialKeyRepository, ONE_ACTIVE_KEY } from '../persistence/credential-key.repository.js';
import { presentIssuer, presentKey } from '../presenters/present-issuer.js';
import { IssuerKeys } from './issuer-keys.js';

/** Makes the first key before anything is signed, and tells the world every key there was. */
@Injectable()
export class PublishIssuerService implements OnApplicationBootstrap {
  private readonly addresses: IssuerAddresses;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CredentialKeyRepository,
    private readonly keys: IssuerKeys,
    config: AppConfig,
  ) {
    this.addresses = new IssuerAddresses(config.publicOrigin);
  }

  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.unitOfWork.run((tx) => this.keys.active(tx));
    } catch (error) {
      // Another server that starts at the same time has made it.
      if (constraintViolation(error)?.name !== ONE_ACTIVE_KEY) throw error;
    }
  }

  /** RFC 7517 §5. */
  async keySet(): Promise<IssuerKeysDto> {
    return { keys: await this.unitOfWork.read((tx) => this.keys.published(tx)) };
  }

  /** @throws IssuerKeyNotFoundError */
  async key(keyId: string): Promise<IssuerJwk> {
    const found = await this.unitOfWork.read((tx) => this.repository.find(tx, keyId));
    if (!found) throw new IssuerKeyNotFoundError();
    return this.keys.jwkOf(found);
  }

  /** The issuer's profile and, in the form of a controlled identifier document, its keys. */
  async profile(): Promise<object> {
    return presentIssuer(issuerProfile(this.addresses), (await this.keySet()).keys);
  }

  /** For the desk. */
  async list(): Promise<IssuerKeyDto[]> {
    return (await this.unitOfWork.read((tx) => this.repository.list(tx))).map(presentKey);
  }
}
