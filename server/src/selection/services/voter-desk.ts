import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IdentityService } from '../../identity/identity.service.js';
import { PledgeService } from '../../pledge/pledge.service.js';
import type { VoterStanding } from '../selection.policy.js';

/** A voter with the hash that their tags are made from. */
export interface Voter extends VoterStanding {
  readonly identityHash: string;
}

/** Asks the other rooms what eligibility looks at. */
@Injectable()
export class VoterDesk {
  constructor(
    private readonly identity: IdentityService,
    private readonly pledges: PledgeService,
  ) {}

  /** @throws SessionExpiredError when the netizen is no more */
  async voter(tx: EntityManager, netizenId: string): Promise<Voter> {
    const facts = await this.identity.getVoterFacts(tx, netizenId);
    return { ...facts, pledgeSigned: await this.pledges.hasSigned(tx, netizenId) };
  }

  async identityHash(tx: EntityManager, netizenId: string): Promise<string> {
    return (await this.identity.getVoterFacts(tx, netizenId)).identityHash;
  }
}
