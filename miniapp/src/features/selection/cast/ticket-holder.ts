import { Limits } from '@good-netizen/shared/limits';
import { getTicket } from '../api/get-ticket';

/** Used no longer than this, so that it is still valid when it arrives. */
const USED_FOR_MS = (Limits.ticketSeconds - 20) * 1000;
const DWELL_MS = Limits.ticketMinDwellMs + 150;

/**
 * Holds a ticket for one selection by this phone's own stopwatch: clocks of phones are often wrong, so the server's
 * instants are not compared with ours.
 */
export class TicketHolder {
  private held: { ticket: string; at: number } | null = null;

  constructor(
    private readonly selectionId: string,
    private readonly now: () => number = Date.now,
    private readonly fetchTicket = getTicket,
  ) {}

  /** Fetches a ticket when the page opens, so that none is waited for when the voter confirms. */
  async prepare(): Promise<void> {
    if (this.isFresh()) return;
    const at = this.now();
    const { ticket } = await this.fetchTicket(this.selectionId);
    this.held = { ticket, at };
  }

  /** A ticket that the server will take now: fetched anew when the old one is stale, waited for when it is too young. */
  async take(): Promise<string> {
    await this.prepare();
    const held = this.held;
    if (!held) throw new Error('no ticket was fetched');
    const wait = held.at + DWELL_MS - this.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return held.ticket;
  }

  private isFresh(): boolean {
    return this.held !== null && this.now() - this.held.at < USED_FOR_MS;
  }
}
