import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { lockFor, requireLock } from '../domain/ticket-lock.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import { TicketRepository } from '../persistence/ticket.repository.js';
import { TicketDesk } from './ticket-desk.js';

const NOBODY = { lockedBy: null, lockedByName: null, lockedUntil: null };

/** A moderator begins with a ticket, and lets go of it again. For 15 minutes it is theirs; then anybody may take it over. */
@Injectable()
export class LockTicketService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly tickets: TicketRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws TicketNotFoundError, TicketLockedError, TicketDecidedError, TicketBeingCheckedError */
  lock(actor: StaffActor, id: string): Promise<ModerationTicket> {
    return this.unitOfWork.run(async (tx) => {
      const ticket = await this.desk.take(tx, actor, id, 'ticket.decide');
      const lease = lockFor(ticket, actor, this.clock.now());
      const takenOverFrom = ticket.lockedBy === actor.staffId ? null : ticket.lockedBy;
      const locked = await this.tickets.change(tx, ticket, lease);
      const object = { kind: 'moderation-ticket', id };
      await this.audit.append(tx, {
        actor,
        permission: 'ticket.decide',
        action: 'ticket.lock',
        object,
        facts: { takenOverFrom },
      });
      return locked;
    });
  }

  /** @throws LockNeededError, TicketLockedError when it is not this person's */
  release(actor: StaffActor, id: string): Promise<ModerationTicket> {
    return this.unitOfWork.run(async (tx) => {
      const ticket = await this.desk.take(tx, actor, id, 'ticket.decide');
      requireLock(ticket, actor.staffId, this.clock.now());
      const released = await this.tickets.change(tx, ticket, { status: 'NEW', ...NOBODY });
      const object = { kind: 'moderation-ticket', id };
      await this.audit.append(tx, { actor, permission: 'ticket.decide', action: 'ticket.release', object });
      return released;
    });
  }
}
