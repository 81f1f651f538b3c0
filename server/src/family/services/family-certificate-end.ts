import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CredentialService } from '../../credential/credential.service.js';
import { FamilyCertificateRepository } from '../persistence/family-certificate.repository.js';

/** A family's certificate ends with the family: the public list says so for ever, nothing else is kept. */
@Injectable()
export class FamilyCertificateEnd {
  constructor(
    private readonly certificates: FamilyCertificateRepository,
    private readonly credentials: CredentialService,
  ) {}

  async end(tx: EntityManager, familyId: string): Promise<void> {
    const certificate = await this.certificates.findOf(tx, familyId);
    if (!certificate) return;
    await this.certificates.remove(tx, certificate.id);
    await this.credentials.withdrawn(tx, 'FAMILY', certificate.id);
  }
}
