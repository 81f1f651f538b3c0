import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { TicketBucket, TicketCountsDto, TicketRowDto } from '@good-netizen/shared/moderation/moderation.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { MachineCheckRepository } from '../persistence/machine-check.repository.js';
import { QueueRepository, type QueueQuestion } from '../persistence/queue.repository.js';
import { presentTicketRow } from '../presenters/present-ticket.js';
import { TicketScopes } from './ticket-scopes.js';

const HOUR_MS = 3_600_000;

export interface QueueFilter {
  readonly view: QueueQuestion['view'];
  readonly bucket?: TicketBucket;
  readonly kind?: string;
  readonly q?: string;
  readonly page: number;
  readonly size: number;
}

/** The queue, worst and most urgent first, as far as the person's grants reach. */
@Injectable()
export class ListTicketsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: QueueRepository,
    private readonly checks: MachineCheckRepository,
    private readonly scopes: TicketScopes,
    private readonly clock: Clock,
  ) {}

  async list(actor: StaffActor, { page, size, view, ...filter }: QueueFilter): Promise<PageDto<TicketRowDto>> {
    const question = { ...(await this.question(actor, view)), ...filter };
    const { rows, total, withMedia } = await this.unitOfWork.read(async (tx) => {
      const [rows, total] = await this.queue.list(tx, question, (page - 1) * size, size);
      const withMedia = await this.checks.listWithMedia(
        tx,
        rows.map(({ id }) => id),
      );
      return { rows, total, withMedia };
    });
    return { rows: rows.map((row) => presentTicketRow(row, withMedia.has(row.id), question.now)), total, page, size };
  }

  async count(actor: StaffActor): Promise<TicketCountsDto> {
    const waiting = await this.question(actor, 'WAITING');
    return this.unitOfWork.read(async (tx) => ({
      fresh: await this.queue.count(tx, { ...waiting, bucket: 'FRESH' }),
      nearlyDue: await this.queue.count(tx, { ...waiting, bucket: 'NEARLY_DUE' }),
      overdue: await this.queue.count(tx, { ...waiting, bucket: 'OVERDUE' }),
      appeals: await this.queue.count(tx, { ...waiting, view: 'APPEALS' }),
      mine: await this.queue.count(tx, { ...waiting, view: 'MINE' }),
    }));
  }

  private async question(actor: StaffActor, view: QueueQuestion['view']): Promise<QueueQuestion> {
    const scopes = await this.scopes.of(actor);
    const nearlyDueMs = Limits.moderationNearlyDueHours * HOUR_MS;
    return { scopes, view, staffId: actor.staffId, now: this.clock.now(), nearlyDueMs };
  }
}
