import { Injectable } from '@nestjs/common';
import type { PledgeCheckDto } from '@good-netizen/shared/pledge/pledge.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { PledgeNotFoundError } from '../domain/pledge.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';
import { presentCheck } from '../presenters/present-pledge.js';
import { SealedName } from './sealed-name.js';

/** A stranger with a certificate asks whether it holds. */
@Injectable()
export class CheckPledgeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pledges: PledgeRepository,
    private readonly codes: CodeRepository,
    private readonly organisation: OrganisationService,
    private readonly names: SealedName,
  ) {}

  /** Throws PledgeNotFoundError for an unknown check code. */
  async check(publicToken: string): Promise<PledgeCheckDto> {
    const [pledge, code] = await this.unitOfWork.read(async (tx) => {
      const found = await this.pledges.findByToken(tx, publicToken);
      return [found, found && (await this.codes.findById(tx, found.codeVersionId))];
    });
    if (!pledge || !code) throw new PledgeNotFoundError();
    return presentCheck(pledge, code, this.names.open(pledge), await this.organisation.regionName(pledge.regionCode));
  }
}
