import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CredentialService } from '../../credential/credential.service.js';
import { GroupSeats } from './group-seats.js';

/** What ends with a pledge: its seats in groups, and its electronic certificate. */
@Injectable()
export class AfterWithdrawal {
  constructor(
    private readonly seats: GroupSeats,
    private readonly credentials: CredentialService,
  ) {}

  /** In the transaction that withdrew it. */
  async end(tx: EntityManager, pledgeId: string): Promise<void> {
    await this.seats.releasePledge(tx, pledgeId);
    await this.credentials.withdrawn(tx, 'PLEDGE', pledgeId);
  }
}
