import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { renderCertificate } from '../../platform/certificate-picture/render-certificate.js';
import { CompletionNotFoundError } from '../domain/classroom.errors.js';
import { CompletionRepository } from '../persistence/completion.repository.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { presentCertificate } from '../presenters/present-completion.js';

/** The certificate as a picture, with a QR code that leads to its public check. A revoked one is drawn no more. */
@Injectable()
export class DrawCompletionCertificateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly completions: CompletionRepository,
    private readonly courses: CourseRepository,
    private readonly config: AppConfig,
  ) {}

  /** A PNG. Throws CompletionNotFoundError for an unknown check code or a revoked certificate. */
  async draw(publicToken: string): Promise<Buffer> {
    const [completion, course] = await this.unitOfWork.read(async (tx) => {
      const found = await this.completions.findByToken(tx, publicToken);
      const [its] = found ? await this.courses.listByIds(tx, [found.courseId]) : [];
      return [found, its];
    });
    if (!completion || !course || completion.status === 'REVOKED') throw new CompletionNotFoundError();
    return renderCertificate({
      ...presentCertificate(completion, course),
      qrUrl: `${this.config.publicOrigin}/k/${publicToken}`,
      motif: 'book',
    });
  }
}
