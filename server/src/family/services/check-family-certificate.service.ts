import { Injectable } from '@nestjs/common';
import type { FamilyCheckDto } from '@good-netizen/shared/family/family-certificate.dto';
import type { EntityManager } from 'typeorm';
import { ClassroomService, type NamedLesson } from '../../classroom/classroom.service.js';
import { AppConfig } from '../../config/app-config.js';
import { CredentialService } from '../../credential/credential.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CertificateContent } from '../../platform/certificate-picture/certificate-sheet.js';
import { printCertificate } from '../../platform/certificate-picture/print-certificate.js';
import { renderCertificate } from '../../platform/certificate-picture/render-certificate.js';
import { FamilyCertificateNotFoundError } from '../domain/family-certificate.errors.js';
import type { FamilyCertificate } from '../domain/family-certificate.js';
import { FamilyCertificateRepository } from '../persistence/family-certificate.repository.js';
import {
  certificateStanding,
  presentFamilyCheck,
  presentFamilySheet,
} from '../presenters/present-family-certificate.js';

/** Somebody who was shown a family's certificate asks whether it holds, or sees it as a picture, drawn only while it does. */
@Injectable()
export class CheckFamilyCertificateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly certificates: FamilyCertificateRepository,
    private readonly classroom: ClassroomService,
    private readonly credentials: CredentialService,
    private readonly config: AppConfig,
  ) {}

  /** @throws FamilyCertificateNotFoundError */
  check(publicToken: string): Promise<FamilyCheckDto> {
    return this.unitOfWork.read(async (tx) => {
      const { certificate, lesson } = await this.load(tx, publicToken);
      const which = { kind: 'FAMILY', sourceId: certificate.id, standing: certificateStanding(certificate) } as const;
      return presentFamilyCheck(certificate, lesson, await this.credentials.standingOf(tx, which));
    });
  }

  /** A PNG. @throws FamilyCertificateNotFoundError, CertificateNotInForceError */
  async draw(publicToken: string): Promise<Buffer> {
    return renderCertificate(await this.content(publicToken));
  }

  /** A PDF of one A4 page. Throws as `draw` does. */
  async print(publicToken: string): Promise<Buffer> {
    return printCertificate(await this.content(publicToken));
  }

  private content(publicToken: string): Promise<CertificateContent> {
    return this.unitOfWork.read(async (tx) => {
      const { certificate, lesson } = await this.load(tx, publicToken);
      const which = { kind: 'FAMILY', sourceId: certificate.id, standing: certificateStanding(certificate) } as const;
      await this.credentials.requireInForce(tx, which);
      return {
        ...presentFamilySheet(certificate, lesson),
        code: this.credentials.codeOf(certificate.number),
        qrUrl: `${this.config.publicOrigin}/fc/${publicToken}`,
        motif: 'drum-tower',
      };
    });
  }

  private async load(
    tx: EntityManager,
    publicToken: string,
  ): Promise<{ certificate: FamilyCertificate; lesson: NamedLesson | undefined }> {
    const certificate = await this.certificates.findByToken(tx, publicToken);
    if (!certificate) throw new FamilyCertificateNotFoundError();
    const [lesson] = await this.classroom.lessonsByIds(tx, [certificate.microLessonId]);
    return { certificate, lesson };
  }
}
