import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { CredentialService } from '../../credential/credential.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CertificateContent } from '../../platform/certificate-picture/certificate-sheet.js';
import { printCertificate } from '../../platform/certificate-picture/print-certificate.js';
import { renderCertificate } from '../../platform/certificate-picture/render-certificate.js';
import { PledgeAlreadyWithdrawnError, PledgeNotFoundError, PledgeUnderReviewError } from '../domain/pledge.errors.js';
import { pledgeStanding } from '../domain/pledge-standing.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';
import { presentCertificate } from '../presenters/present-certificate.js';
import { SealedName } from './sealed-name.js';

/**
 * The certificate as a picture or for a printer, with a QR code that leads to its public check. A pledge that is withdrawn or
 * doubtful has none, nor one whose certificate the desk has suspended or revoked.
 */
@Injectable()
export class DrawCertificateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pledges: PledgeRepository,
    private readonly codes: CodeRepository,
    private readonly names: SealedName,
    private readonly credentials: CredentialService,
    private readonly config: AppConfig,
  ) {}

  /** A PNG. Throws PledgeNotFoundError for an unknown check code, CertificateNotInForceError. */
  async draw(publicToken: string): Promise<Buffer> {
    return renderCertificate(await this.content(publicToken));
  }

  /** A PDF of one A4 page. Throws as `draw` does. */
  async print(publicToken: string): Promise<Buffer> {
    return printCertificate(await this.content(publicToken));
  }

  private content(publicToken: string): Promise<CertificateContent> {
    return this.unitOfWork.read(async (tx) => {
      const pledge = await this.pledges.findByToken(tx, publicToken);
      const code = pledge && (await this.codes.findById(tx, pledge.codeVersionId));
      if (!pledge || !code) throw new PledgeNotFoundError();
      if (pledge.status === 'WITHDRAWN') throw new PledgeAlreadyWithdrawnError();
      if (pledgeStanding(pledge.status) !== 'VALID') throw new PledgeUnderReviewError();
      await this.credentials.requireInForce(tx, { kind: 'PLEDGE', sourceId: pledge.id, standing: 'VALID' });
      return {
        ...presentCertificate(pledge, code, this.names.open(pledge)),
        code: this.credentials.codeOf(pledge.serial),
        qrUrl: `${this.config.publicOrigin}/c/${publicToken}`,
        motif: 'drum-tower',
      };
    });
  }
}
