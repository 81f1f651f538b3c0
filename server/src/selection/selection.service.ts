import { Injectable } from '@nestjs/common';
import type { ActivityOfferDto } from '@good-netizen/shared/programme/programme.dto';
import { publicSelectionStatuses, type SelectionStatus } from '@good-netizen/shared/states/selection.states';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Clock } from '../platform/clock.js';
import type { Selection } from './domain/selection.js';
import { statusAt } from './domain/status-at.js';
import { SelectionRepository } from './persistence/selection.repository.js';

const COUNTING: ReadonlySet<SelectionStatus> = new Set(['CLOSING', 'CLOSED', 'OPENED', 'RECONCILED']);

/** The front door of the room. */
@Injectable()
export class SelectionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly clock: Clock,
  ) {}

  /** What can be done here now, with the activity it belongs to: vote, wait for the opening, or read the count. */
  async listOffers(): Promise<{ activityOrdinal: number; offer: ActivityOfferDto }[]> {
    const selections = await this.unitOfWork.read((tx) => this.selections.listByStatus(tx, publicSelectionStatuses));
    const now = this.clock.now();
    return selections.map((selection) => {
      const status = statusAt(selection, now);
      const { activityOrdinal, title, id: selectionId } = selection;
      return {
        activityOrdinal,
        offer: { kind: 'SELECTION', title, note: noteOf({ ...selection, status }), selectionId, status },
      };
    });
  }
}

function noteOf({ status, opensAt, closesAt }: Selection): string {
  if (status === 'FROZEN') return `${formatShanghaiMoment(opensAt)} 开始投票`;
  if (status === 'OPEN') return `投票中，${formatShanghaiMoment(closesAt)} 结束`;
  if (status === 'PAUSED') return '投票暂停中';
  return COUNTING.has(status) ? '投票已结束，正在计票' : '投票已结束，可查看计票结果';
}
