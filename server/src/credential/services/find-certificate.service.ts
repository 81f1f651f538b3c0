import { Injectable } from '@nestjs/common';
import type { FoundCertificateDto } from '@good-netizen/shared/credential/credential.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { CertificateNotFoundError } from '../domain/credential.errors.js';
import { CertificateCodes } from './certificate-codes.js';
import { CertificateSources } from './certificate-sources.js';

/** A stranger types the number and the check code that stand on a certificate. */
@Injectable()
export class FindCertificateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: CertificateSources,
    private readonly codes: CertificateCodes,
  ) {}

  /** @throws CertificateNotFoundError, the same for a wrong number and a wrong code */
  async find(number: string, code: string): Promise<FoundCertificateDto> {
    if (!this.codes.fits(number, code)) throw new CertificateNotFoundError();
    const { kind, publicToken } = await this.unitOfWork.read((tx) => this.sources.requireByNumber(tx, number));
    return { kind, publicToken };
  }
}
