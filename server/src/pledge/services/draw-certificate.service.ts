import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { renderCertificate } from '../../platform/certificate-picture/render-certificate.js';
import { PledgeAlreadyWithdrawnError, PledgeNotFoundError, PledgeUnderReviewError } from '../domain/pledge.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';
import { presentCertificate } from '../presenters/present-certificate.js';
import { SealedName } from './sealed-name.js';

/** The certificate as a picture, with a QR code that leads to its public check. A pledge that is withdrawn or doubtful has none. */
@Injectable()
export class DrawCertificateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pledges: PledgeRepository,
    private readonly codes: CodeRepository,
    private readonly names: SealedName,
    private readonly config: AppConfig,
  ) {}

  /** A PNG. Throws PledgeNotFoundError for an unknown check code. */
  async draw(publicToken: string): Promise<Buffer> {
    const [pledge, code] = await this.unitOfWork.read(async (tx) => {
      const found = await this.pledges.findByToken(tx, publicToken);
      return [found, found && (await this.codes.findById(tx, found.codeVersionId))];
    });
    if (!pledge || !code) throw new PledgeNotFoundError();
    if (pledge.status === 'WITHDRAWN') throw new PledgeAlreadyWithdrawnError();
    if (pledge.status === 'QUARANTINED' || pledge.status === 'INVALIDATED') throw new PledgeUnderReviewError();
    return renderCertificate({
      ...presentCertificate(pledge, code, this.names.open(pledge)),
      qrUrl: `${this.config.publicOrigin}/c/${publicToken}`,
      motif: 'drum-tower',
    });
  }
}
