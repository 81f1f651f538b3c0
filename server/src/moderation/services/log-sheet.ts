import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import type { ExportBatch, Exportable } from '../../platform/tabular/sheets.js';
import { QueueRepository } from '../persistence/queue.repository.js';
import { logColumns, presentLogRow } from '../presenters/present-ticket.js';
import { TicketScopes } from './ticket-scopes.js';

const AT_ONCE = 500;

/** What was decided, newest first, as a file. Nothing of the authors is in it. */
@Injectable()
export class LogSheet {
  readonly exportable: Exportable<StaffActor> = {
    list: 'moderation-log',
    title: '审核记录',
    permission: 'ticket.export',
    personal: false,
    columns: logColumns,
    rows: (actor) => this.rows(actor),
  };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: QueueRepository,
    private readonly scopes: TicketScopes,
    private readonly clock: Clock,
  ) {}

  private async *rows(actor: StaffActor): AsyncIterable<ExportBatch> {
    const scopes = await this.scopes.of(actor);
    const question = {
      scopes,
      view: 'DECIDED' as const,
      staffId: actor.staffId,
      now: this.clock.now(),
      nearlyDueMs: 0,
    };
    for (let offset = 0; ; offset += AT_ONCE) {
      const [tickets, total] = await this.unitOfWork.read((tx) => this.queue.list(tx, question, offset, AT_ONCE));
      yield { total, rows: tickets.map(presentLogRow) };
      if (tickets.length < AT_ONCE) return;
    }
  }
}
