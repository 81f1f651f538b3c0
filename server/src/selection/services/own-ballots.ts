import { Injectable } from '@nestjs/common';
import type { MyBallotDto } from '@good-netizen/shared/selection/selection.dto';
import type { EntityManager } from 'typeorm';
import type { Ballot } from '../domain/ballot.js';
import type { Selection } from '../domain/selection.js';
import { supersededIds } from '../domain/superseded.js';
import { BallotRepository } from '../persistence/ballot.repository.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { presentMyBallot } from '../presenters/present-my-ballot.js';
import { openSeal } from './ballot-seal.js';
import { SelectionKeyring, voterTagOf, type SelectionKeys } from './selection-keys.js';
import { VoterDesk } from './voter-desk.js';

/** More than anybody casts in a selection of a month; the newest are shown. */
const MOST = 500;

/** Finds what a person has cast by working their tags out anew, and opens it for them alone. */
@Injectable()
export class OwnBallots {
  constructor(
    private readonly selections: SelectionRepository,
    private readonly ballots: BallotRepository,
    private readonly keyring: SelectionKeyring,
    private readonly desk: VoterDesk,
  ) {}

  /** In these selections, newest first. @throws SessionExpiredError when the netizen is no more */
  async list(tx: EntityManager, netizenId: string, selections: readonly Selection[]): Promise<MyBallotDto[]> {
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
