import { Injectable, type OnModuleInit } from '@nestjs/common';
import { familyAchievement } from '@good-netizen/shared/family/family-achievement';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import type { EntityManager } from 'typeorm';
import { type Certificate, type CertificateSource, CredentialService } from '../../credential/credential.service.js';
import type { FamilyCertificate } from '../domain/family-certificate.js';
import { FamilyCertificateRepository } from '../persistence/family-certificate.repository.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { certificateStanding } from '../presenters/present-family-certificate.js';

/** Tells the room of certificates of those that are given to families. They bear no name; the guardian holds them. */
@Injectable()
export class CertifiedFamilies implements CertificateSource, OnModuleInit {
  readonly kind = 'FAMILY';

  constructor(
    private readonly credentials: CredentialService,
    private readonly certificates: FamilyCertificateRepository,
    private readonly families: FamilyRepository,
  ) {}

  onModuleInit(): void {
    this.credentials.source(this);
  }

  async find(tx: EntityManager, sourceId: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.certificates.find(tx, sourceId));
  }

  async locked(tx: EntityManager, sourceId: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.certificates.lock(tx, sourceId));
  }

  async findByToken(tx: EntityManager, publicToken: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.certificates.findByToken(tx, publicToken));
  }

  async findByNumber(tx: EntityManager, number: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.certificates.findByNumber(tx, number));
  }

  async revoked(tx: EntityManager, sourceId: string, at: Date): Promise<void> {
    await this.certificates.revoke(tx, sourceId, at);
  }

  private async certificateOf(tx: EntityManager, certificate: FamilyCertificate | null): Promise<Certificate | null> {
    if (!certificate) return null;
    const { id, familyId, number, publicToken, givenAt } = certificate;
    const guardian = (await this.families.listMembers(tx, familyId)).find(({ role }) => role === 'GUARDIAN');
    return {
      ...{ kind: this.kind, sourceId: id, number, publicToken, holderId: guardian?.netizenId ?? null, givenAt },
      ...{ title: '家庭网络公约与共学', name: null, standing: certificateStanding(certificate) },
      achievement: { path: FamilyPaths.achievement, ...familyAchievement, type: 'Badge' },
    };
  }
}
