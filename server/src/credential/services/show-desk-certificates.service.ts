import { Injectable } from '@nestjs/common';
import type { DeskCertificateDto, DeskCertificateRowDto } from '@good-netizen/shared/credential/credential.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { CredentialRepository } from '../persistence/credential.repository.js';
import { presentDeskCertificate, presentDeskRow } from '../presenters/present-desk-certificate.js';
import { CertificateSources } from './certificate-sources.js';

/** Certificates for the desk: one by its number, and those that were suspended or revoked. Never with a name. */
@Injectable()
export class ShowDeskCertificatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: CertificateSources,
    private readonly credentials: CredentialRepository,
  ) {}

  /** @throws CertificateNotFoundError */
  get(number: string): Promise<DeskCertificateDto> {
    return this.unitOfWork.read(async (tx) => {
      const certificate = await this.sources.requireByNumber(tx, number);
      const held = await this.credentials.findOf(tx, certificate.kind, certificate.sourceId);
      return presentDeskCertificate(certificate, held);
    });
  }

  list({ page, size }: { page: number; size: number }): Promise<PageDto<DeskCertificateRowDto>> {
    return this.unitOfWork.read(async (tx) => {
      const [rows, total] = await this.credentials.page(tx, { page, size });
      return { rows: rows.map(presentDeskRow), total, page, size };
    });
  }
}
