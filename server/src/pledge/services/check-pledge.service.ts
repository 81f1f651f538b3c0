import { Injectable } from '@nestjs/common';
import type { PledgeCheckDto } from '@good-netizen/shared/pledge/pledge.dto';
import { CredentialService } from '../../credential/credential.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { PledgeNotFoundError } from '../domain/pledge.errors.js';
import { pledgeStanding } from '../domain/pledge-standing.js';
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
    private readonly credentials: CredentialService,
  ) {}

  /** Throws PledgeNotFoundError for an unknown check code. */
  async check(publicToken: string): Promise<PledgeCheckDto> {
    const [pledge, code, standing] = await this.unitOfWork.read(async (tx) => {
      const found = await this.pledges.findByToken(tx, publicToken);
      if (!found) throw new PledgeNotFoundError();
      const which = { kind: 'PLEDGE', sourceId: found.id, standing: pledgeStanding(found.status) } as const;
      const code = await this.codes.findById(tx, found.codeVersionId);
      return [found, code, await this.credentials.standingOf(tx, which)];
    });
    if (!code) throw new PledgeNotFoundError();
    const region = await this.organisation.regionName(pledge.regionCode);
    return presentCheck(pledge, code, this.names.open(pledge), region, standing);
  }
}
