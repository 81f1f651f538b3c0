import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DeskService } from '../../desk/desk.service.js';
import { Clock } from '../../platform/clock.js';
import { QueueRepository, type QueueQuestion } from '../persistence/queue.repository.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { LogSheet } from './log-sheet.js';
import { TicketScopes } from './ticket-scopes.js';

const HOUR_MS = 3_600_000;

/** What waits for a moderator, for the home of the desk. */
@Injectable()
export class DeskContributions implements OnModuleInit {
  constructor(
    private readonly desk: DeskService,
    private readonly organisation: OrganisationService,
    private readonly scopes: TicketScopes,
    private readonly queue: QueueRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly log: LogSheet,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.desk.exportable(this.log.exportable);
    this.desk.waitingSource('moderation', async (actor) => {
      if (!(await this.organisation.mayStaff(actor, 'ticket.decide'))) return [];
      const now = this.clock.now();
      const nearlyDueMs = Limits.moderationNearlyDueHours * HOUR_MS;
      const scopes = await this.scopes.of(actor);
      const waiting: QueueQuestion = { scopes, view: 'WAITING', staffId: actor.staffId, now, nearlyDueMs };
      return this.unitOfWork.read(async (tx) => {
        const [[first], count] = await this.queue.list(tx, waiting, 0, 1);
        const overdue = await this.queue.count(tx, { ...waiting, bucket: 'OVERDUE' });
        if (count === 0) return [];
        const path = '/moderation';
        return [
          {
            kind: 'moderation',
            title: '待审核的内容',
            count,
            dueAt: first?.dueAt.toISOString() ?? null,
            overdue,
            path,
          },
        ];
      });
    });
  }
}
