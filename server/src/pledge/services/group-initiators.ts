import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import type { CodeVersion } from '../domain/code-version.js';
import { ensureMayInitiate } from '../pledge.policy.js';
import { CurrentCode } from './current-code.js';

/** Who may bring a group together, and under which version of the code. */
@Injectable()
export class GroupInitiators {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identity: IdentityService,
    private readonly code: CurrentCode,
  ) {}

  /** @throws PledgeAgeUnstatedError, GroupAdultOnlyError, CodeVersionNotFoundError */
  async codeFor(netizenId: string): Promise<CodeVersion> {
    const { ageBand } = await this.unitOfWork.read((tx) => this.identity.getVoterFacts(tx, netizenId));
    ensureMayInitiate(ageBand);
    return this.code.get();
  }
}
