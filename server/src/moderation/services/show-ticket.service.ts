import { Injectable } from '@nestjs/common';
import type { ModerationStatusDto, TicketDetailDto } from '@good-netizen/shared/moderation/moderation.dto';
import { openTicketStatuses } from '@good-netizen/shared/states/moderation-ticket.states';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { isSettled } from '../domain/machine-state.js';
import { TicketNotFoundError } from '../domain/moderation.errors.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import { isHeld } from '../domain/ticket-lock.js';
import { MachineCheckRepository } from '../persistence/machine-check.repository.js';
import { TicketRepository } from '../persistence/ticket.repository.js';
import { presentStatus } from '../presenters/present-status.js';
import { presentTicket } from '../presenters/present-ticket.js';
import { TicketDesk } from './ticket-desk.js';

const MY_TICKETS = 100;

/** One ticket for the desk; and for authors their own, without what stays inside. */
@Injectable()
export class ShowTicketService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly tickets: TicketRepository,
    private readonly checks: MachineCheckRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws TicketNotFoundError also for one that the person's grants do not reach */
  async show(actor: StaffActor, id: string): Promise<TicketDetailDto> {
    const { ticket, checks, rounds } = await this.unitOfWork.read(async (tx) => {
      const ticket = await this.desk.see(tx, actor, id);
      const checks = await this.checks.listOf(tx, id);
      return { ticket, checks, rounds: await this.tickets.listRounds(tx, ticket.kind, ticket.objectId) };
    });
    return presentTicket(ticket, { checks, rounds, abilities: await this.abilities(actor, ticket) }, this.clock.now());
  }

  /** @throws TicketNotFoundError for anybody but the author */
  async showMine(netizenId: string, id: string): Promise<ModerationStatusDto> {
    const ticket = await this.unitOfWork.read((tx) => this.tickets.find(tx, id));
    if (!ticket || ticket.netizenId !== netizenId) throw new TicketNotFoundError();
    return presentStatus(ticket, this.clock.now());
  }

  async listMine(netizenId: string): Promise<ModerationStatusDto[]> {
    const tickets = await this.unitOfWork.read((tx) => this.tickets.listOfNetizen(tx, netizenId, MY_TICKETS));
    return tickets.map((ticket) => presentStatus(ticket, this.clock.now()));
  }

  private async abilities(actor: StaffActor, ticket: ModerationTicket): Promise<TicketDetailDto['abilities']> {
    const now = this.clock.now();
    const mayDecide = await this.desk.may(actor, 'ticket.decide', ticket);
    const mayHide = await this.desk.may(actor, 'ticket.hide', ticket);
    const mayJudge = await this.desk.may(actor, 'ticket.decide-appeal', ticket);
    const held = isHeld(ticket, now);
    const mine = held && ticket.lockedBy === actor.staffId;
    const open = openTicketStatuses.includes(ticket.status);
    return {
      lock: mayDecide && open && isSettled(ticket.machine) && (!held || mine),
      release: mayDecide && mine && open,
      decide: mayDecide && mine && open,
      hide: mayHide && (ticket.status === 'PASSED' || ticket.status === 'REVERSED'),
      restore: mayHide && ticket.status === 'HIDDEN',
      decideAppeal: mayJudge && ticket.status === 'APPEALED' && ticket.decidedBy !== actor.staffId,
    };
  }
}
