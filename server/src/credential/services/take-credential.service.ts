import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CredentialDto, TakeCredentialDto } from '@good-netizen/shared/credential/credential.dto';
import type { EntityManager } from 'typeorm';
import { AppConfig } from '../../config/app-config.js';
import { Clock } from '../../platform/clock.js';
import { credentialClaims } from '../domain/achievement-credential.js';
import type { Certificate } from '../domain/certificate.js';
import { CertificateNotFoundError, CertificateNotInForceError } from '../domain/credential.errors.js';
import type { Credential } from '../domain/credential.js';
import { IssuerAddresses } from '../domain/issuer-addresses.js';
import { issuerProfile } from '../domain/issuer-profile.js';
import { standingOf } from '../domain/standing-of.js';
import { CertificateSources } from './certificate-sources.js';
import { CredentialRecords } from './credential-records.js';
import { CredentialTexts } from './credential-texts.js';
import { IssuerKeys } from './issuer-keys.js';

/** The holder of a certificate takes it as an electronic one. Asking again, or fifty times at once, gives the same text. */
@Injectable()
export class TakeCredentialService {
  private readonly addresses: IssuerAddresses;

  constructor(
    private readonly sources: CertificateSources,
    private readonly records: CredentialRecords,
    private readonly keys: IssuerKeys,
    private readonly texts: CredentialTexts,
    private readonly clock: Clock,
    config: AppConfig,
  ) {
    this.addresses = new IssuerAddresses(config.publicOrigin);
  }

  /** @throws CertificateNotFoundError for anybody else's, CertificateNotInForceError */
  take(netizenId: string, { kind, publicToken, withName }: TakeCredentialDto): Promise<CredentialDto> {
    return this.records.run(async (tx) => {
      const source = this.sources.of(kind);
      const found = await source.findByToken(tx, publicToken);
      // Held while it goes on record, so that a withdrawal at this moment is not missed by the status list.
      const certificate = found && (await source.locked(tx, found.sourceId));
      if (certificate?.holderId !== netizenId) throw new CertificateNotFoundError();
      const held = await this.records.locked(tx, certificate);
      if (standingOf(held, certificate.standing).standing !== 'VALID') throw new CertificateNotInForceError();
      return held.tokenSealed === null ? this.issue(tx, held, certificate, withName) : this.texts.present(held);
    });
  }

  private async issue(
    tx: EntityManager,
    held: Credential,
    certificate: Certificate,
    withName: boolean,
  ): Promise<CredentialDto> {
    const claims = credentialClaims(this.addresses, {
      ...{ certificate, place: held, withName, subjectId: randomUUID() },
      issuer: issuerProfile(this.addresses),
    });
    const named = claims.credentialSubject.identifier !== undefined;
    const token = this.texts.sign(await this.keys.active(tx), claims);
    return this.texts.keep(tx, { ...held, named, issuedAt: this.clock.now() }, token);
  }
}
