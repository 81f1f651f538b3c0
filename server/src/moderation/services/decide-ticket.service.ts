import { Injectable } from '@nestjs/common';
import type { DecideTicketDto } from '@good-netizen/shared/moderation/moderation.dto';
import { mayGiveReason, type ModerationVerdict } from '@good-netizen/shared/moderation/moderation-reasons';
import type { TicketStatus } from '@good-netizen/shared/states/moderation-ticket.states';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { ReasonNeededError } from '../domain/moderation.errors.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import { requireLock } from '../domain/ticket-lock.js';
import { TicketRepository } from '../persistence/ticket.repository.js';
import { AnnounceDecision, type Outcome } from './announce-decision.js';
import { TicketDesk } from './ticket-desk.js';

const results: Readonly<Record<ModerationVerdict, { status: TicketStatus; outcome: Outcome }>> = {
  PASS: { status: 'PASSED', outcome: 'passed' },
  RETURN: { status: 'RETURNED', outcome: 'returned' },
  REJECT: { status: 'REJECTED', outcome: 'rejected' },
  HIDE: { status: 'HIDDEN', outcome: 'hidden' },
};

/** A person decides; the room of the thing and its author hear of it in the same transaction. */
@Injectable()
export class DecideTicketService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly tickets: TicketRepository,
    private readonly announcing: AnnounceDecision,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws LockNeededError, TicketLockedError, TicketDecidedError, ReasonNeededError, TicketNotFoundError */
  decide(actor: StaffActor, id: string, { verdict, reasonCode, note }: DecideTicketDto): Promise<ModerationTicket> {
    const { status, outcome } = results[verdict];
    if (verdict !== 'PASS' && (!reasonCode || !mayGiveReason(verdict, reasonCode))) throw new ReasonNeededError();
    return this.unitOfWork.run(async (tx) => {
      const ticket = await this.desk.take(tx, actor, id, 'ticket.decide');
      const now = this.clock.now();
      requireLock(ticket, actor.staffId, now);
      const decided = await this.tickets.change(tx, ticket, {
        status,
        openKey: null,
        verdict,
        reasonCode: verdict === 'PASS' ? null : (reasonCode ?? null),
        note: note?.trim() || null,
        decidedBy: actor.staffId,
        decidedByName: actor.name,
        decidedAt: now,
        lockedBy: null,
        lockedByName: null,
        lockedUntil: null,
      });
      await this.announcing.announce(tx, decided, outcome, now);
      await this.audit.append(tx, {
        actor,
        permission: 'ticket.decide',
        action: 'ticket.decide',
        object: { kind: 'moderation-ticket', id },
        facts: {
          verdict,
          reasonCode: decided.reasonCode,
          machine: ticket.machine,
          of: ticket.kind,
          round: ticket.round,
        },
      });
      return decided;
    });
  }
}
