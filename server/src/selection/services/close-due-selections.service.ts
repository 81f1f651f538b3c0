import { Injectable, Logger } from '@nestjs/common';
import type { SelectionStatus } from '@good-netizen/shared/states/selection.states';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { ClosingSteps } from './closing-steps.js';
import { PublicSelections } from './public-selections.js';

const UNDER_WAY: readonly SelectionStatus[] = ['CLOSING', 'CLOSED', 'OPENED', 'RECONCILED'];

/** Closes selections whose hour has come and counts them, step by step, going on wherever a restart left them. */
@Injectable()
export class CloseDueSelectionsService {
  private readonly logger = new Logger(CloseDueSelectionsService.name);
  /** Told once per selection and process, or the log would fill. */
  private readonly troubled = new Set<string>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly steps: ClosingSteps,
    private readonly publicSelections: PublicSelections,
    private readonly clock: Clock,
  ) {}

  /** The ids of those that have reached COMPUTED in this call. */
  async close(): Promise<string[]> {
    const now = this.clock.now();
    const due = await this.unitOfWork.read(async (tx) => [
      ...(await this.selections.listByStatus(tx, UNDER_WAY)),
      ...(await this.selections.listDueToClose(tx, now)),
    ]);
    const computed: string[] = [];
    for (const { id, status } of due) if ((await this.closeOne(id, status)) === 'COMPUTED') computed.push(id);
    return computed;
  }

  private async closeOne(id: string, from: SelectionStatus): Promise<SelectionStatus> {
    let status = from;
    try {
      for (;;) {
        const next = await this.steps.advance(id, status, this.clock);
        if (next === null) break;
        status = next;
        this.publicSelections.forget();
        this.logger.log({ msg: 'a selection has moved', selectionId: id, status });
      }
    } catch (error) {
      if (!this.troubled.has(id))
        this.logger.error({ msg: 'a selection cannot be counted', selectionId: id, status }, error);
      this.troubled.add(id);
    }
    return status;
  }
}
