import { Injectable } from '@nestjs/common';
import type { ModerationStatusDto } from '@good-netizen/shared/moderation/moderation.dto';
import { ticketStates } from '@good-netizen/shared/states/moderation-ticket.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { DecisionHandlers } from './domain/decision-handlers.js';
import { AlreadyWaitingError } from './domain/moderation.errors.js';
import { newTicket, type Submission } from './domain/new-ticket.js';
import { MachineCheckRepository } from './persistence/machine-check.repository.js';
import { TicketRepository } from './persistence/ticket.repository.js';
import { presentStatus } from './presenters/present-status.js';
import { DecisionRooms } from './services/decision-rooms.js';

export type { Decision, DecisionHandlers } from './domain/decision-handlers.js';
export type { Submission } from './domain/new-ticket.js';

/** The front door: what people write is handed in here before others may read it. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly checks: MachineCheckRepository,
    private readonly rooms: DecisionRooms,
    private readonly clock: Clock,
  ) {}

  /** Tells what happens in a room when one of its things is decided about. Call it from `onModuleInit`, once for a kind. */
  onDecision(kind: string, handlers: DecisionHandlers): void {
    this.rooms.register(kind, handlers);
  }

  /** The same for words that are shown once they passed, or were restored, and in no other case. `noun`: what people call them. */
  onShownOrRefused(
    kind: string,
    noun: string,
    become: (tx: EntityManager, objectId: string, status: 'SHOWN' | 'REFUSED') => Promise<void>,
  ): void {
    const shown = (tx: EntityManager, id: string) => become(tx, id, 'SHOWN');
    const refused = (tx: EntityManager, id: string) => become(tx, id, 'REFUSED');
    this.onDecision(kind, {
      passed: shown,
      restored: shown,
      returned: refused,
      rejected: refused,
      hidden: refused,
      noun,
    });
  }

  /**
   * Hands a thing in, in the transaction that writes it; after a return, the revised thing again. The machine looks at it
   * within seconds after the commit: the author has to have been here within two hours.
   * @returns the id of the ticket
   * @throws AlreadyWaitingError while it was handed in and nobody has decided
   */
  async submit(tx: EntityManager, submission: Submission): Promise<string> {
    this.rooms.of(submission.kind);
    const latest = await this.tickets.latestOf(tx, submission.kind, submission.id);
    if (latest && (latest.openKey !== null || latest.status === 'APPEALED')) throw new AlreadyWaitingError();
    const { ticket, checks } = newTicket(submission, (latest?.round ?? 0) + 1, this.clock.now());
    await this.tickets.insert(tx, ticket);
    await this.checks.insert(tx, checks);
    return ticket.id;
  }

  /** The author takes the thing back: nobody needs to look at it any more. */
  async withdraw(tx: EntityManager, kind: string, id: string): Promise<void> {
    const latest = await this.tickets.latestOf(tx, kind, id);
    if (!latest || !mayMove(ticketStates, latest.status, 'WITHDRAWN')) return;
    const ticket = await this.tickets.lock(tx, latest.id);
    if (!ticket || !mayMove(ticketStates, ticket.status, 'WITHDRAWN')) return;
    await this.tickets.change(tx, ticket, {
      status: 'WITHDRAWN',
      openKey: null,
      lockedBy: null,
      lockedByName: null,
      lockedUntil: null,
    });
  }

  /** How it stands with the latest hand-in of a thing, as its author may know it. `null`: it was never handed in. */
  async statusOf(tx: EntityManager, kind: string, id: string): Promise<ModerationStatusDto | null> {
    const latest = await this.tickets.latestOf(tx, kind, id);
    return latest ? presentStatus(latest, this.clock.now()) : null;
  }
}
