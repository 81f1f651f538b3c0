import { Injectable } from '@nestjs/common';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import type { EntityManager } from 'typeorm';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService, type StaffTarget } from '../../organisation/organisation.service.js';
import { TicketNotFoundError } from '../domain/moderation.errors.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import { TicketRepository } from '../persistence/ticket.repository.js';

/** What a grant has to cover for somebody to act on this ticket. */
export function targetOf({ activity, regionCode, sector }: ModerationTicket): StaffTarget {
  return { activity, regionCode, sectors: sector === null ? [] : [sector as Sector] };
}

/** Finds a ticket for somebody at the desk. One outside their reach is not there. */
@Injectable()
export class TicketDesk {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly organisation: OrganisationService,
  ) {}

  /** @throws TicketNotFoundError */
  async see(tx: EntityManager, actor: StaffActor, id: string): Promise<ModerationTicket> {
    return this.reached(actor, await this.tickets.find(tx, id));
  }

  /**
   * Locks the row and checks that the person may do this to it.
   * @throws TicketNotFoundError, NotPermittedError
   */
  async take(tx: EntityManager, actor: StaffActor, id: string, permission: Permission): Promise<ModerationTicket> {
    const ticket = await this.reached(actor, await this.tickets.lock(tx, id));
    await this.organisation.requireStaff(actor, permission, targetOf(ticket));
    return ticket;
  }

  may(actor: StaffActor, permission: Permission, ticket: ModerationTicket): Promise<boolean> {
    return this.organisation.mayStaff(actor, permission, targetOf(ticket));
  }

  private async reached(actor: StaffActor, ticket: ModerationTicket | null): Promise<ModerationTicket> {
    if (!ticket || !(await this.organisation.mayStaff(actor, 'ticket.read', targetOf(ticket)))) {
      throw new TicketNotFoundError();
    }
    return ticket;
  }
}
