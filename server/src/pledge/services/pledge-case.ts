import { Injectable } from '@nestjs/common';
import { countedPledgeStatuses, pledgeStates, type PledgeStatus } from '@good-netizen/shared/states/pledge.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import type { EntityManager } from 'typeorm';
import { CredentialService } from '../../credential/credential.service.js';
import { sumChanges } from '../domain/counter-changes.js';
import { PledgeNotFoundError, PledgeStateError } from '../domain/pledge.errors.js';
import { pledgeStanding } from '../domain/pledge-standing.js';
import type { Pledge } from '../domain/pledge.js';
import { CounterRepository } from '../persistence/counter.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';

export type CaseMove = 'QUARANTINED' | 'SIGNED' | 'INVALIDATED';

/** Doubtful pledges: set aside, released, struck out, restored. The public counters follow in the same transaction. */
@Injectable()
export class PledgeCase {
  constructor(
    private readonly pledges: PledgeRepository,
    private readonly counters: CounterRepository,
    private readonly credentials: CredentialService,
  ) {}

  /**
   * Moves a pledge and returns what it became: who has signed a newer version meanwhile gets this one back as renewed.
   * @throws PledgeNotFoundError, PledgeStateError when it is not at `from`
   */
  async move(tx: EntityManager, id: string, from: PledgeStatus, to: CaseMove): Promise<PledgeStatus> {
    const pledge = await this.ensureAt(tx, id, from, to);
    await this.pledges.setStatus(tx, id, to);
    const newer = to === 'SIGNED' ? await this.pledges.findOtherStanding(tx, pledge) : null;
    const becomes: PledgeStatus = newer ? 'RENEWED' : to;
    if (newer) await this.pledges.setStatus(tx, id, becomes);
    const counted = (status: PledgeStatus): Pledge[] => (countedPledgeStatuses.includes(status) ? [pledge] : []);
    await this.counters.change(tx, sumChanges(counted(becomes), counted(pledge.status)));
    await this.credentials.doubted(tx, 'PLEDGE', id, pledgeStanding(becomes) !== 'VALID');
    return becomes;
  }

  /** The pledge, locked. @throws PledgeNotFoundError, PledgeStateError */
  async ensureAt(tx: EntityManager, id: string, from: PledgeStatus, to: CaseMove): Promise<Pledge> {
    const pledge = await this.pledges.lock(tx, id);
    if (!pledge) throw new PledgeNotFoundError();
    if (pledge.status !== from || !mayMove(pledgeStates, from, to)) throw new PledgeStateError(pledge.status);
    return pledge;
  }
}
