import { Injectable } from '@nestjs/common';
import type { MachineState } from '@good-netizen/shared/moderation/moderation.dto';
import type { EntityManager } from 'typeorm';
import type { MachineCheck, Unavailability } from '../domain/machine-check.js';
import { isSettled, machineStateOf, stateOfSuggestion } from '../domain/machine-state.js';
import type { MediaVerdict } from '../domain/media-verdict.js';
import { MachineCheckRepository } from '../persistence/machine-check.repository.js';
import { TicketRepository } from '../persistence/ticket.repository.js';

/** What the machine found out about one part. */
export interface Finding {
  readonly state: MachineState;
  readonly label?: number | null;
  readonly unavailability?: Unavailability | null;
}

/** Errcode of a push: WeChat could not fetch the file. */
const NOT_FETCHED = -1008;

/** Writes down what the machine found and what that makes of the whole ticket. */
@Injectable()
export class SettleCheck {
  constructor(
    private readonly checks: MachineCheckRepository,
    private readonly tickets: TicketRepository,
  ) {}

  async settle(tx: EntityManager, check: MachineCheck, { state, label, unavailability }: Finding): Promise<void> {
    // The ticket first: everybody who changes one locks it before its parts.
    const ticket = await this.tickets.lock(tx, check.ticketId);
    await this.checks.change(tx, check.id, { state, label: label ?? null, unavailability: unavailability ?? null });
    if (!ticket) return;
    const parts = await this.checks.listOf(tx, check.ticketId);
    const machine = machineStateOf(parts.map((part) => part.state));
    const urgency = parts.some((part) => part.state === 'RISKY') ? 1 : 0;
    if (machine === ticket.machine && urgency === ticket.urgency) return;
    await this.tickets.change(tx, ticket, { machine, urgency });
  }

  /** Brings a pushed verdict to its part, whichever of the two came first; again and again it changes nothing. */
  async settleWith(tx: EntityManager, check: MachineCheck, verdict: MediaVerdict): Promise<void> {
    if (check.state !== 'AWAITING_CALLBACK' && check.unavailability !== 'NO_CALLBACK') return;
    await this.settle(tx, check, findingOf(verdict));
  }

  /** Gives a part up: a person looks at it without the machine. */
  async giveUp(tx: EntityManager, check: MachineCheck, unavailability: Unavailability): Promise<void> {
    if (!isSettled(check.state)) await this.settle(tx, check, { state: 'UNAVAILABLE', unavailability });
  }
}

function findingOf({ errcode, suggest, label }: MediaVerdict): Finding {
  if (errcode === NOT_FETCHED) return { state: 'UNAVAILABLE', unavailability: 'NOT_FETCHED' };
  if (errcode !== 0) return { state: 'UNAVAILABLE', unavailability: 'REFUSED' };
  return { state: stateOfSuggestion(suggest), label };
}
