import { Injectable } from '@nestjs/common';
import type { CertificateKind, StandingDto } from '@good-netizen/shared/credential/credential.dto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { Certificate, CertificateSource } from './domain/certificate.js';
import { CertificateNotInForceError } from './domain/credential.errors.js';
import { standingOf } from './domain/standing-of.js';
import { CredentialRepository } from './persistence/credential.repository.js';
import { CertificateCodes } from './services/certificate-codes.js';
import { CertificateSources } from './services/certificate-sources.js';
import { StatusListShelf } from './services/status-list-shelf.js';

export type { Certificate, CertificateSource } from './domain/certificate.js';

type WhichCertificate = Pick<Certificate, 'kind' | 'sourceId' | 'standing'>;

/** The front door: rooms that give certificates register here, and say when one of theirs changes. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly sources: CertificateSources,
    private readonly credentials: CredentialRepository,
    private readonly codes: CertificateCodes,
    private readonly shelf: StatusListShelf,
    private readonly clock: Clock,
  ) {}

  /** When the room starts. */
  source(source: CertificateSource): void {
    this.sources.add(source);
  }

  /** Whether a certificate holds, of what its room and the desk say. */
  async standingOf(tx: EntityManager, { kind, sourceId, standing }: WhichCertificate): Promise<StandingDto> {
    return standingOf(await this.credentials.findOf(tx, kind, sourceId), standing);
  }

  /** Before a certificate is drawn. @throws CertificateNotInForceError */
  async requireInForce(tx: EntityManager, certificate: WhichCertificate): Promise<void> {
    const { standing } = await this.standingOf(tx, certificate);
    if (standing !== 'VALID') throw new CertificateNotInForceError();
  }

  /** Its holder has taken it back, for ever; the status list says so from now on. Call it after the room's own rows changed. */
  async withdrawn(tx: EntityManager, kind: CertificateKind, sourceId: string): Promise<void> {
    const at = this.clock.now();
    await this.credentials.changeOf(tx, kind, sourceId, { withdrawnAt: at, changedAt: at });
    this.shelf.clear();
  }

  /** Its room doubts it, or doubts it no longer. Call it after the room's own rows changed. */
  async doubted(tx: EntityManager, kind: CertificateKind, sourceId: string, doubted: boolean): Promise<void> {
    await this.credentials.changeOf(tx, kind, sourceId, { doubted, changedAt: this.clock.now() });
    this.shelf.clear();
  }

  /** What stands on the paper beside the number, and is typed to find it. */
  codeOf(number: string): string {
    return this.codes.of(number);
  }
}
