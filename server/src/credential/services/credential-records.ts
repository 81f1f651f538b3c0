import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import type { Certificate } from '../domain/certificate.js';
import type { Credential } from '../domain/credential.js';
import { CredentialRepository, ONE_CREDENTIAL } from '../persistence/credential.repository.js';
import { StatusPlaces } from './status-places.js';

/** Puts certificates on record, each once. */
@Injectable()
export class CredentialRecords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly credentials: CredentialRepository,
    private readonly places: StatusPlaces,
    private readonly clock: Clock,
  ) {}

  /** Runs work that puts a certificate on record. When somebody else was faster it is run again, and finds theirs. */
  async run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.unitOfWork.run(work);
    } catch (error) {
      if (constraintViolation(error)?.name !== ONE_CREDENTIAL) throw error;
      return this.unitOfWork.run(work);
    }
  }

  /** The row of a certificate, locked; made with a place in the status list of its own when there is none. */
  async locked(tx: EntityManager, certificate: Certificate): Promise<Credential> {
    const known = await this.credentials.findOf(tx, certificate.kind, certificate.sourceId);
    if (!known) return this.make(tx, certificate);
    return (await this.credentials.lock(tx, known.id)) ?? known;
  }

  private async make(tx: EntityManager, certificate: Certificate): Promise<Credential> {
    const { kind, sourceId, number, holderId, standing } = certificate;
    const at = this.clock.now();
    const credential: Credential = {
      ...{ id: newId(), kind, sourceId, number, netizenId: holderId },
      ...this.places.of(await this.credentials.takePlace(tx)),
      status: 'ISSUED',
      doubted: standing === 'SUSPENDED',
      withdrawnAt: standing === 'WITHDRAWN' ? at : null,
      ...{ reason: null, changedAt: standing === 'VALID' ? null : at },
      ...{ tokenSealed: null, named: false, issuedAt: null, createdAt: at },
    };
    await this.credentials.insert(tx, credential);
    return credential;
  }
}
