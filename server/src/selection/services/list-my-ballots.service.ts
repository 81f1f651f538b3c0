import { Injectable } from '@nestjs/common';
import type { MyBallotDto } from '@good-netizen/shared/selection/selection.dto';
import { publicSelectionStatuses } from '@good-netizen/shared/states/selection.states';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Ballot } from '../domain/ballot.js';
import type { Selection } from '../domain/selection.js';
import { SelectionNotFoundError } from '../domain/selection.errors.js';
import { supersededIds } from '../domain/superseded.js';
import { BallotRepository } from '../persistence/ballot.repository.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { presentMyBallot } from '../presenters/present-my-ballot.js';
import { openSeal } from './ballot-seal.js';
import { SelectionKeyring, voterTagOf, type SelectionKeys } from './selection-keys.js';
import { VoterDesk } from './voter-desk.js';

/** More than anybody casts in a selection of a month; the newest are shown. */
const MOST = 500;

/** What this person has cast, opened for them alone, with the receipts. Newest first. */
@Injectable()
export class ListMyBallotsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly ballots: BallotRepository,
    private readonly keyring: SelectionKeyring,
    private readonly desk: VoterDesk,
  ) {}

  /** In all selections that a citizen may see. */
  everywhere(netizenId: string): Promise<MyBallotDto[]> {
    return this.unitOfWork.read(async (tx) =>
      this.list(tx, netizenId, await this.selections.listByStatus(tx, publicSelectionStatuses)),
    );
  }

  /** @throws SelectionNotFoundError */
  inSelection(netizenId: string, selectionId: string): Promise<MyBallotDto[]> {
    return this.unitOfWork.read(async (tx) => {
      const selection = await this.selections.findPublic(tx, selectionId);
      if (!selection) throw new SelectionNotFoundError();
      return this.list(tx, netizenId, [selection]);
    });
  }

  private async list(tx: EntityManager, netizenId: string, selections: readonly Selection[]): Promise<MyBallotDto[]> {
    if (selections.length === 0) return [];
    const identityHash = await this.desk.identityHash(tx, netizenId);
    const own = new Map(selections.map((selection) => [selection.id, this.ownKeys(selection, identityHash)]));
    const tags = [...own.values()].map(({ tag }) => tag);
    const ballots = await this.ballots.listByTags(tx, [...own.keys()], tags, MOST);
    const titles = await this.selections.titlesOf(tx, [...new Set(ballots.map((ballot) => ballot.selectionId))]);
    const superseded = supersededIds(ballots, (id) => own.get(id)?.selection.rules.revote ?? false);
    return ballots.map((ballot) => this.present(ballot, own, titles, superseded));
  }

  private ownKeys(selection: Selection, identityHash: string): OwnSelection {
    const keys = this.keyring.open(selection);
    return { selection, keys, tag: voterTagOf(keys, identityHash) };
  }

  private present(
    ballot: Ballot,
    own: ReadonlyMap<string, OwnSelection>,
    titles: ReadonlyMap<string, string>,
    superseded: ReadonlySet<string>,
  ): MyBallotDto {
    const { selection, keys } = own.get(ballot.selectionId) as OwnSelection;
    const opening = openSeal(keys.sealKey, ballot);
    return presentMyBallot(ballot, selection, opening, titles, superseded.has(ballot.ballotId));
  }
}

interface OwnSelection {
  selection: Selection;
  keys: SelectionKeys;
  tag: string;
}
