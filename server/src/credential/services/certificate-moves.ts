import { Injectable } from '@nestjs/common';
import { type CredentialStatus, credentialStates } from '@good-netizen/shared/states/credential.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { CertificateNotFoundError, CredentialStateError } from '../domain/credential.errors.js';
import type { Credential } from '../domain/credential.js';
import { CredentialRepository } from '../persistence/credential.repository.js';
import { CertificateSources } from './certificate-sources.js';
import { CredentialRecords } from './credential-records.js';
import { StatusListShelf } from './status-list-shelf.js';

/** Moves certificates between ISSUED, SUSPENDED and REVOKED, in the caller's transaction. */
@Injectable()
export class CertificateMoves {
  constructor(
    private readonly sources: CertificateSources,
    private readonly records: CredentialRecords,
    private readonly credentials: CredentialRepository,
    private readonly shelf: StatusListShelf,
    private readonly clock: Clock,
  ) {}

  /** The certificate on record, locked. @throws CertificateNotFoundError, CredentialStateError when it cannot move there */
  async ensureMay(tx: EntityManager, number: string, to: CredentialStatus): Promise<Credential> {
    const found = await this.sources.requireByNumber(tx, number);
    const certificate = await this.sources.of(found.kind).locked(tx, found.sourceId);
    if (!certificate) throw new CertificateNotFoundError();
    const held = await this.records.locked(tx, certificate);
    if (!mayMove(credentialStates, held.status, to)) throw new CredentialStateError(held.status);
    return held;
  }

  /** @returns the certificate as it was @throws CertificateNotFoundError, CredentialStateError */
  async move(tx: EntityManager, number: string, to: CredentialStatus, reason: string): Promise<Credential> {
    const held = await this.ensureMay(tx, number, to);
    const at = this.clock.now();
    await this.credentials.change(tx, held.id, {
      ...{ status: to, changedAt: at },
      reason: to === 'ISSUED' ? null : reason,
    });
    if (to === 'REVOKED') await this.sources.of(held.kind).revoked?.(tx, held.sourceId, at);
    this.shelf.clear();
    return held;
  }
}
