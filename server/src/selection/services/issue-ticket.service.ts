import { Injectable } from '@nestjs/common';
import type { TicketDto } from '@good-netizen/shared/selection/selection.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { NetizenActor } from '../../identity/netizen-actor.js';
import { Clock } from '../../platform/clock.js';
import { SelectionNotFoundError, VotingNotOpenError } from '../domain/selection.errors.js';
import { votingRefusal } from '../domain/voting-window.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { ensureMayVote } from '../selection.policy.js';
import { BallotTicket } from './ballot-ticket.js';
import { SelectionKeyring, voterTagOf } from './selection-keys.js';
import { VoterDesk } from './voter-desk.js';

/**
 * The ballot page opens: who may vote gets a ticket. Eligibility is decided here, from the database. Used-up votes do not
 * matter yet: someone whose answer was lost needs a ticket to ask for the receipt again.
 */
@Injectable()
export class IssueTicketService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly keyring: SelectionKeyring,
    private readonly desk: VoterDesk,
    private readonly tickets: BallotTicket,
    private readonly clock: Clock,
  ) {}

  /** @throws SelectionNotFoundError · VotingNotOpenError · NotEligibleError */
  async issue(actor: NetizenActor, selectionId: string): Promise<TicketDto> {
    const now = this.clock.now();
    const voterTag = await this.unitOfWork.read(async (tx) => {
      const selection = await this.selections.findPublic(tx, selectionId);
      if (!selection) throw new SelectionNotFoundError();
      const refusal = votingRefusal(selection, now);
      if (refusal) throw new VotingNotOpenError(refusal);
      const voter = await this.desk.voter(tx, actor.netizenId);
      ensureMayVote(selection.rules.eligibility, selection.opensAt, voter);
      return voterTagOf(this.keyring.open(selection), voter.identityHash);
    });
    return this.tickets.issue(selectionId, actor, voterTag, now);
  }
}
