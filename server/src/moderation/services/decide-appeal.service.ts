import { Injectable } from '@nestjs/common';
import type { DecideAppealDto } from '@good-netizen/shared/moderation/moderation.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import { requireAppealJudge } from '../domain/ticket-lock.js';
import { TicketRepository } from '../persistence/ticket.repository.js';
import { AnnounceDecision } from './announce-decision.js';
import { TicketDesk } from './ticket-desk.js';

/** Another person than the one who decided looks again. */
@Injectable()
export class DecideAppealService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly tickets: TicketRepository,
    private readonly announcing: AnnounceDecision,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws TicketNotFoundError, TicketDecidedError, AnotherPersonNeededError */
  decide(actor: StaffActor, id: string, { outcome, answer, note }: DecideAppealDto): Promise<ModerationTicket> {
    return this.unitOfWork.run(async (tx) => {
      const ticket = await this.desk.take(tx, actor, id, 'ticket.decide-appeal');
      requireAppealJudge(ticket, actor.staffId);
      const now = this.clock.now();
      const decided = await this.tickets.change(tx, ticket, {
        status: outcome,
        appealAnswer: answer.trim(),
        appealDecidedBy: actor.staffId,
        appealDecidedByName: actor.name,
        appealDecidedAt: now,
        note: [ticket.note, note?.trim()].filter(Boolean).join('\n') || null,
      });
      if (outcome === 'UPHELD') await this.announcing.announceUpheld(tx, decided, answer.trim(), now);
      else await this.announcing.announce(tx, decided, ticket.verdict === 'HIDE' ? 'restored' : 'passed', now);
      await this.audit.append(tx, {
        actor,
        permission: 'ticket.decide-appeal',
        action: 'ticket.decide-appeal',
        object: { kind: 'moderation-ticket', id },
        facts: { outcome, verdict: ticket.verdict, reasonCode: ticket.reasonCode },
      });
      return decided;
    });
  }
}
