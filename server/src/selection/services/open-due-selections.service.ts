import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { PublicSelections } from './public-selections.js';

/** Opens frozen selections whose hour has come. Two servers may do it at once: the second finds nothing left to do. */
@Injectable()
export class OpenDueSelectionsService {
  private readonly logger = new Logger(OpenDueSelectionsService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly publicSelections: PublicSelections,
    private readonly clock: Clock,
  ) {}

  /** The ids of those opened by this call. */
  async open(): Promise<string[]> {
    const now = this.clock.now();
    const due = await this.unitOfWork.read((tx) => this.selections.listDueToOpen(tx, now));
    const opened: string[] = [];
    for (const { id } of due) if (await this.openOne(id)) opened.push(id);
    if (opened.length > 0) this.publicSelections.forget();
    return opened;
  }

  private async openOne(id: string): Promise<boolean> {
    const moved = await this.unitOfWork.run(async (tx) => {
      const selection = await this.selections.lock(tx, id);
      if (selection?.status !== 'FROZEN') return false;
      await this.selections.move(tx, id, 'OPEN');
      return true;
    });
    if (moved) this.logger.log({ msg: 'a selection has opened', selectionId: id });
    return moved;
  }
}
