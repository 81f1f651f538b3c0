import { Injectable } from '@nestjs/common';
import type { FamilyCertificateDto } from '@good-netizen/shared/family/family-certificate.dto';
import { CredentialService } from '../../credential/credential.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { FamilyNotFoundError } from '../domain/family.errors.js';
import { FamilyCertificateRepository } from '../persistence/family-certificate.repository.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { certificateStanding, presentOwnCertificate } from '../presenters/present-family-certificate.js';
import { CertificateGroundsReader } from './certificate-grounds-reader.js';

/** What one's own family has done towards its certificate, or the certificate. */
@Injectable()
export class ShowFamilyCertificateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly families: FamilyRepository,
    private readonly grounds: CertificateGroundsReader,
    private readonly certificates: FamilyCertificateRepository,
    private readonly credentials: CredentialService,
  ) {}

  /** @throws FamilyNotFoundError */
  show(netizenId: string): Promise<FamilyCertificateDto> {
    return this.unitOfWork.read(async (tx) => {
      const me = await this.families.memberOf(tx, netizenId);
      if (!me) throw new FamilyNotFoundError();
      const grounds = await this.grounds.read(tx, me.familyId);
      const certificate = await this.certificates.findOf(tx, me.familyId);
      if (!certificate) return presentOwnCertificate(me, grounds, null);
      const which = { kind: 'FAMILY', sourceId: certificate.id, standing: certificateStanding(certificate) } as const;
      const standing = await this.credentials.standingOf(tx, which);
      return presentOwnCertificate(me, grounds, { certificate, standing });
    });
  }
}
