import { Injectable } from '@nestjs/common';
import type { HideTicketDto } from '@good-netizen/shared/moderation/moderation.dto';
import { mayGiveReason } from '@good-netizen/shared/moderation/moderation-reasons';
import { ticketStates } from '@good-netizen/shared/states/moderation-ticket.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { ReasonNeededError, TicketDecidedError } from '../domain/moderation.errors.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import { TicketRepository } from '../persistence/ticket.repository.js';
import { AnnounceDecision } from './announce-decision.js';
import { TicketDesk } from './ticket-desk.js';

/** Takes something that was shown out of sight, and brings it back. */
@Injectable()
export class HideTicketService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly tickets: TicketRepository,
    private readonly announcing: AnnounceDecision,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws TicketNotFoundError, TicketDecidedError when it is not shown, ReasonNeededError */
  hide(actor: StaffActor, id: string, { reasonCode, note }: HideTicketDto): Promise<ModerationTicket> {
    if (!mayGiveReason('HIDE', reasonCode)) throw new ReasonNeededError();
    return this.unitOfWork.run(async (tx) => {
      const ticket = await this.desk.take(tx, actor, id, 'ticket.hide');
      if (ticket.status === 'LOCKED' || !mayMove(ticketStates, ticket.status, 'HIDDEN'))
        throw new TicketDecidedError(ticket.status);
      const now = this.clock.now();
      const decision = {
        decidedBy: actor.staffId,
        decidedByName: actor.name,
        decidedAt: now,
        note: note?.trim() || null,
      };
      const hidden = await this.tickets.change(tx, ticket, {
        status: 'HIDDEN',
        verdict: 'HIDE',
        reasonCode,
        ...decision,
      });
      await this.announcing.announce(tx, hidden, 'hidden', now);
      const object = { kind: 'moderation-ticket', id };
      await this.audit.append(tx, {
        actor,
        permission: 'ticket.hide',
        action: 'ticket.hide',
        object,
        facts: { reasonCode },
      });
      return hidden;
    });
  }

  /** @throws TicketNotFoundError, TicketDecidedError when it is not hidden */
  restore(actor: StaffActor, id: string): Promise<ModerationTicket> {
    return this.unitOfWork.run(async (tx) => {
      const ticket = await this.desk.take(tx, actor, id, 'ticket.hide');
      if (ticket.status !== 'HIDDEN') throw new TicketDecidedError(ticket.status);
      const now = this.clock.now();
      const decision = { decidedBy: actor.staffId, decidedByName: actor.name, decidedAt: now };
      const changes = {
        status: 'PASSED' as const,
        verdict: 'PASS' as const,
        reasonCode: null,
        note: null,
        ...decision,
      };
      const restored = await this.tickets.change(tx, ticket, changes);
      await this.announcing.announce(tx, restored, 'restored', now);
      const object = { kind: 'moderation-ticket', id };
      await this.audit.append(tx, { actor, permission: 'ticket.hide', action: 'ticket.restore', object });
      return restored;
    });
  }
}
