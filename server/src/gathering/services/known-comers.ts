import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import type { Comer } from '../domain/sign-up-rules.js';

/** Reads of a person what the rules of a gathering ask. */
@Injectable()
export class KnownComers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identity: IdentityService,
  ) {}

  /** @throws SessionExpiredError when the netizen is no more */
  of(netizenId: string): Promise<Comer> {
    return this.unitOfWork.read(async (tx) => {
      const { ageBand } = await this.identity.getVoterFacts(tx, netizenId);
      const guarded = ageBand === 'UNDER_14' && (await this.identity.hasGuardianConsent(tx, netizenId));
      return { netizenId, ageBand, guarded };
    });
  }
}
