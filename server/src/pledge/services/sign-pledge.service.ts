import { Injectable } from '@nestjs/common';
import type { PledgeDisplay, PledgeDto, SignPledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import type { CodeVersion } from '../domain/code-version.js';
import {
  CodeVersionNotCurrentError,
  PledgeNameRequiredError,
  PledgeNotAcknowledgedError,
  PledgeRegionUnknownError,
} from '../domain/pledge.errors.js';
import { ensureMaySign } from '../pledge.policy.js';
import { presentPledge } from '../presenters/present-pledge.js';
import { CurrentCode } from './current-code.js';
import { NewSignature } from './new-signature.js';
import { PledgeQueue } from './pledge-queue.js';

/** A netizen signs the code of conduct that is in force. Signing again returns the pledge that stands. */
@Injectable()
export class SignPledgeService {
  constructor(
    private readonly code: CurrentCode,
    private readonly identity: IdentityService,
    private readonly organisation: OrganisationService,
    private readonly unitOfWork: UnitOfWork,
    private readonly signature: NewSignature,
    private readonly queue: PledgeQueue,
  ) {}

  async sign(netizenId: string, wish: SignPledgeDto): Promise<PledgeDto> {
    if (!wish.acknowledged) throw new PledgeNotAcknowledgedError();
    const name = displayNameOf(wish);
    const code = await this.code.get();
    if (wish.version !== code.version) throw new CodeVersionNotCurrentError(code.version);
    if (!(await this.organisation.isSelectableRegion(wish.regionCode))) throw new PledgeRegionUnknownError();
    await this.ensureMaySign(netizenId, wish.display);
    const pledge = await this.queue.sign(await this.command(netizenId, code, wish, name));
    return presentPledge(pledge, code.version, this.signature.nameOf(pledge), code.version);
  }

  private async ensureMaySign(netizenId: string, display: PledgeDisplay): Promise<void> {
    const { ageBand, guarded } = await this.unitOfWork.read(async (tx) => ({
      ageBand: (await this.identity.getVoterFacts(tx, netizenId)).ageBand,
      guarded: await this.identity.hasGuardianConsent(tx, netizenId),
    }));
    ensureMaySign(ageBand, guarded, display);
  }

  private async command(netizenId: string, code: CodeVersion, wish: SignPledgeDto, name: string | null) {
    const { year } = await this.organisation.currentEdition();
    return this.signature.create({
      netizenId,
      codeVersionId: code.id,
      year,
      regionCode: wish.regionCode,
      sectorCode: wish.sectorCode ?? '',
      display: wish.display,
      displayName: name,
    });
  }
}

function displayNameOf(wish: SignPledgeDto): string | null {
  if (wish.display === 'ANONYMOUS') return null;
  const name = wish.displayName?.trim() ?? '';
  if (name === '') throw new PledgeNameRequiredError();
  return name;
}
