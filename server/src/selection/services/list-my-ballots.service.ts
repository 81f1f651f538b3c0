import { Injectable } from '@nestjs/common';
import type { MyBallotDto } from '@good-netizen/shared/selection/selection.dto';
import { publicSelectionStatuses } from '@good-netizen/shared/states/selection.states';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SelectionNotFoundError } from '../domain/selection.errors.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { OwnBallots } from './own-ballots.js';

/** What this person has cast, opened for them alone, with the receipts. Newest first. */
@Injectable()
export class ListMyBallotsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly ownBallots: OwnBallots,
  ) {}

  /** In all selections that a citizen may see. */
  everywhere(netizenId: string): Promise<MyBallotDto[]> {
    return this.unitOfWork.read(async (tx) =>
      this.ownBallots.list(tx, netizenId, await this.selections.listByStatus(tx, publicSelectionStatuses)),
    );
  }

  /** @throws SelectionNotFoundError */
  inSelection(netizenId: string, selectionId: string): Promise<MyBallotDto[]> {
    return this.unitOfWork.read(async (tx) => {
      const selection = await this.selections.findPublic(tx, selectionId);
      if (!selection) throw new SelectionNotFoundError();
      return this.ownBallots.list(tx, netizenId, [selection]);
    });
  }
}
