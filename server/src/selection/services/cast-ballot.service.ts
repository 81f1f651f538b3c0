import { Injectable } from '@nestjs/common';
import type { CastAnswerDto, CastBallotDto } from '@good-netizen/shared/selection/selection.dto';
import type { NetizenActor } from '../../identity/netizen-actor.js';
import { Clock } from '../../platform/clock.js';
import { EventBus } from '../../platform/events.js';
import { BallotContendedError, VotingFactsStaleError } from '../domain/ballot.errors.js';
import { BallotCast } from '../events/ballot-cast.event.js';
import { BallotQueue } from './ballot-queue.js';
import { BallotTicket } from './ballot-ticket.js';
import { makeBallot } from './ballot-maker.js';
import type { CastOutcome } from './commit-ballots.js';
import { VotingRooms, type VotingRoomOf } from './voting-room.js';

const STALE_TRIES = 3;

/** Takes a ballot: the ticket says who, the rules say what, the batch says whether. Answers when it is durable. */
@Injectable()
export class CastBallotService {
  constructor(
    private readonly rooms: VotingRooms,
    private readonly tickets: BallotTicket,
    private readonly queue: BallotQueue,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** The same client key with the same ballot gives the same receipt, byte for byte. */
  async cast(actor: NetizenActor, selectionId: string, ballot: CastBallotDto): Promise<CastAnswerDto> {
    const room = await this.rooms.get(selectionId);
    const voterTag = this.tickets.verify(selectionId, actor, ballot.ticket, this.clock.now());
    const outcome = await this.castIn(room, voterTag, ballot);
    void this.events.publish(new BallotCast(selectionId, outcome.receipt.ballotId));
    const { receipt, salt, periodKey, votesLeft } = outcome;
    return { receipt, salt, periodKey, votesLeft };
  }

  private async castIn(room: VotingRoomOf, voterTag: string, ballot: CastBallotDto): Promise<CastOutcome> {
    const { clientKey, nonce, choices } = ballot;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.queue.cast(makeBallot(room, { voterTag, clientKey, nonce, choices }));
      } catch (error) {
        if (!(error instanceof VotingFactsStaleError)) throw error;
        if (attempt >= STALE_TRIES) throw new BallotContendedError(error);
        room = await this.rooms.reload(room.facts.id);
      }
    }
  }
}
