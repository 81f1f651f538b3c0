import { Injectable } from '@nestjs/common';
import { decideBallot, type Choice } from '@good-netizen/shared/selection/ballot-rules';
import { ballotIdOf, commitmentOf } from '@good-netizen/shared/selection/commitment';
import { tally, type Tally, type TallyBallot } from '@good-netizen/shared/selection/tally';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Ballot } from '../domain/ballot.js';
import { NotReconciledError } from '../domain/not-reconciled.error.js';
import type { Selection } from '../domain/selection.js';
import { BallotRepository } from '../persistence/ballot.repository.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { openSeal } from './ballot-seal.js';
import { nodeSha256 } from './node-sha256.js';
import { SelectionKeyring, type SelectionKeys } from './selection-keys.js';

const PAGE = 1000;

/** Opens the ballots of a closed selection, page by page, checks them, and counts them with the shared pure `tally`. */
@Injectable()
export class CountBallots {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly ballots: BallotRepository,
    private readonly keyring: SelectionKeyring,
  ) {}

  /**
   * Checks that the rows are what was promised: as many as at closing, each named by its nonce, each opening to its
   * commitment, no voter above the quota.
   * False when the selection is not at this step (any more).
   * @throws NotReconciledError with the first thing that does not agree
   */
  async reconcile(selectionId: string): Promise<boolean> {
    const selection = await this.findAt(selectionId, 'OPENED');
    if (!selection) return false;
    const ballots = await this.openAll(selection, true);
    if (ballots.length !== selection.ballotsAtClose) {
      throw new NotReconciledError(selectionId, `${ballots.length} ballots, ${selection.ballotsAtClose} at closing`);
    }
    for (const voter of groupByVoterAndPeriod(ballots)) {
      const earlier: (readonly Choice[])[] = [];
      for (const ballot of voter) {
        const refusal = decideBallot(selection.rules, earlier, ballot.choices);
        if (refusal) throw new NotReconciledError(selectionId, `ballot ${ballot.ballotId}: ${refusal.code}`);
        earlier.push(ballot.choices);
      }
    }
    return true;
  }

  /** The count; every candidate that could be seen has a row. `null` when the selection is not at this step (any more). */
  async tally(selectionId: string): Promise<Tally | null> {
    const selection = await this.findAt(selectionId, 'RECONCILED');
    if (!selection) return null;
    const candidates = await this.unitOfWork.read((tx) => this.selections.listCandidates(tx, selectionId));
    const ids = candidates.filter(({ status }) => status !== 'PENDING').map(({ id }) => id);
    return tally(selection.rules, ids, await this.openAll(selection, false));
  }

  /** Before OPENED no seal is opened but for the voter's own eyes and quota. */
  private async findAt(selectionId: string, status: 'OPENED' | 'RECONCILED'): Promise<Selection | null> {
    const selection = await this.unitOfWork.read((tx) => this.selections.find(tx, selectionId));
    return selection?.status === status ? selection : null;
  }

  private async openAll(selection: Selection, check: boolean): Promise<TallyBallot[]> {
    const keys = this.keyring.open(selection);
    const opened: TallyBallot[] = [];
    for (let after = ''; ;) {
      const page = await this.unitOfWork.read((tx) => this.ballots.listPage(tx, selection.id, after, PAGE));
      opened.push(...page.map((ballot) => openBallot(ballot, keys, check)));
      const last = page.at(-1);
      if (!last || page.length < PAGE) return opened;
      after = last.ballotId;
    }
  }
}

function openBallot(ballot: Ballot, { sealKey }: SelectionKeys, check: boolean): TallyBallot {
  const { ballotId, selectionId, voterTag, periodKey, slot, nonce, commitment } = ballot;
  const { salt, choices } = openSeal(sealKey, ballot);
  if (check) {
    const named = ballotIdOf(nodeSha256, selectionId, voterTag, nonce) === ballotId;
    const committed = commitmentOf(nodeSha256, selectionId, { ballotId, salt, choices }) === commitment;
    if (!named || !committed) throw new NotReconciledError(selectionId, `ballot ${ballotId} does not open as promised`);
  }
  return { ballotId, voterTag, periodKey, slot, choices };
}

function groupByVoterAndPeriod(ballots: readonly TallyBallot[]): TallyBallot[][] {
  const groups = new Map<string, TallyBallot[]>();
  for (const ballot of ballots) {
    const key = `${ballot.voterTag}/${ballot.periodKey}`;
    const group = groups.get(key);
    if (group) group.push(ballot);
    else groups.set(key, [ballot]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.slot - b.slot);
  return [...groups.values()];
}
