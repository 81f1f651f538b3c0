import { Injectable } from '@nestjs/common';
import { formatFamilyCertificateNumber } from '@good-netizen/shared/family/family-certificate-number';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { newPublicToken } from '../../platform/public-token.js';
import { allMet, metGrounds } from '../domain/certificate-grounds.js';
import { FamilyCertificateNotYetError } from '../domain/family-certificate.errors.js';
import { ensureGuardian } from '../family.policy.js';
import { FamilyCertificateRepository } from '../persistence/family-certificate.repository.js';
import { CertificateGroundsReader } from './certificate-grounds-reader.js';
import { FamilyLock } from './family-lock.js';

/** The guardian takes the family's one certificate. Asking again, or from two phones at once, gives the same one. */
@Injectable()
export class TakeFamilyCertificateService {
  constructor(
    private readonly own: FamilyLock,
    private readonly grounds: CertificateGroundsReader,
    private readonly certificates: FamilyCertificateRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws FamilyNotFoundError, FamilyGuardianOnlyError, FamilyCertificateNotYetError */
  take(netizenId: string): Promise<void> {
    return this.own.hold(netizenId, async (tx, { id: familyId }, me) => {
      ensureGuardian(me.role);
      if (await this.certificates.findOf(tx, familyId)) return;
      const grounds = await this.grounds.read(tx, familyId);
      if (!grounds.coLesson || !allMet(metGrounds(grounds))) throw new FamilyCertificateNotYetError();
      await this.give(tx, familyId, grounds.coLesson.microLessonId);
    });
  }

  private async give(tx: EntityManager, familyId: string, microLessonId: string): Promise<void> {
    const givenAt = this.clock.now();
    const year = shanghaiDay(givenAt).slice(0, 4);
    const number = formatFamilyCertificateNumber(Number(year), await this.certificates.takeNumber(tx, year));
    const publicToken = newPublicToken();
    await this.certificates.insert(tx, {
      ...{ id: newId(), familyId, number, publicToken, microLessonId, givenAt, revokedAt: null },
    });
  }
}
