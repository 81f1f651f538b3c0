import { Injectable } from '@nestjs/common';
import { ticketDueAt } from '@good-netizen/shared/moderation/ticket-age';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { appealableUntil } from '../domain/appeal-window.js';
import { NotAppealableError, TicketNotFoundError } from '../domain/moderation.errors.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import { TicketRepository } from '../persistence/ticket.repository.js';

/** The author asks for another look: once, within 15 days. It waits like a new ticket, with a due time of its own. */
@Injectable()
export class AppealTicketService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws TicketNotFoundError for anybody but the author, NotAppealableError */
  appeal(netizenId: string, id: string, text: string): Promise<ModerationTicket> {
    return this.unitOfWork.run(async (tx) => {
      const ticket = await this.tickets.lock(tx, id);
      if (!ticket || ticket.netizenId !== netizenId) throw new TicketNotFoundError();
      const now = this.clock.now();
      if (!appealableUntil(ticket, now)) throw new NotAppealableError();
      const latest = await this.tickets.latestOf(tx, ticket.kind, ticket.objectId);
      // A revision was handed in meanwhile: that one is judged, not the old text.
      if (latest?.id !== ticket.id) throw new NotAppealableError();
      const appeal = { appealText: text.trim(), appealedAt: now, dueAt: ticketDueAt(now) };
      return this.tickets.change(tx, ticket, { status: 'APPEALED', ...appeal });
    });
  }
}
