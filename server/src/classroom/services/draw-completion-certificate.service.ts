import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { CredentialService } from '../../credential/credential.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CertificateContent } from '../../platform/certificate-picture/certificate-sheet.js';
import { printCertificate } from '../../platform/certificate-picture/print-certificate.js';
import { renderCertificate } from '../../platform/certificate-picture/render-certificate.js';
import { CompletionNotFoundError } from '../domain/classroom.errors.js';
import { CompletionRepository } from '../persistence/completion.repository.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { presentCertificate } from '../presenters/present-completion.js';

/** The certificate as a picture or for a printer, with a QR code that leads to its public check. Drawn only while it holds. */
@Injectable()
export class DrawCompletionCertificateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly completions: CompletionRepository,
    private readonly courses: CourseRepository,
    private readonly credentials: CredentialService,
    private readonly config: AppConfig,
  ) {}

  /** A PNG. Throws CompletionNotFoundError for an unknown check code or a revoked certificate, CertificateNotInForceError. */
  async draw(publicToken: string): Promise<Buffer> {
    return renderCertificate(await this.content(publicToken));
  }

  /** A PDF of one A4 page. Throws as `draw` does. */
  async print(publicToken: string): Promise<Buffer> {
    return printCertificate(await this.content(publicToken));
  }

  private content(publicToken: string): Promise<CertificateContent> {
    return this.unitOfWork.read(async (tx) => {
      const completion = await this.completions.findByToken(tx, publicToken);
      const [course] = completion ? await this.courses.listByIds(tx, [completion.courseId]) : [];
      if (!completion || !course || completion.status === 'REVOKED') throw new CompletionNotFoundError();
      await this.credentials.requireInForce(tx, { kind: 'COMPLETION', sourceId: completion.id, standing: 'VALID' });
      return {
        ...presentCertificate(completion, course),
        code: this.credentials.codeOf(completion.number),
        qrUrl: `${this.config.publicOrigin}/k/${publicToken}`,
        motif: 'book',
      };
    });
  }
}
