import { Injectable } from '@nestjs/common';
import type { ErrorCode } from '@good-netizen/shared/error-codes';
import { errorSentences } from '@good-netizen/shared/error-sentences';
import { remainingVotes, type Choice } from '@good-netizen/shared/selection/ballot-rules';
import { periodKeyAt } from '@good-netizen/shared/selection/period-key';
import type { RuleSet } from '@good-netizen/shared/selection/rule-set';
import type { EligibilityDto } from '@good-netizen/shared/selection/selection.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { SelectionNotFoundError } from '../domain/selection.errors.js';
import { votingRefusal } from '../domain/voting-window.js';
import { BallotRepository } from '../persistence/ballot.repository.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { ineligibilityOf } from '../selection.policy.js';
import { openSeal } from './ballot-seal.js';
import { orderSeedOf, SelectionKeyring, voterTagOf } from './selection-keys.js';
import { VoterDesk } from './voter-desk.js';

/** "我能投票吗": every reason why not, and what is left of this period's votes. Can be asked before opening. */
@Injectable()
export class GetEligibilityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly ballots: BallotRepository,
    private readonly keyring: SelectionKeyring,
    private readonly desk: VoterDesk,
    private readonly clock: Clock,
  ) {}

  /** Reasons of the person come first, those of the calendar (not open, paused, closed) last. */
  async get(netizenId: string, selectionId: string): Promise<EligibilityDto> {
    return this.unitOfWork.read((tx) => this.read(tx, netizenId, selectionId));
  }

  private async read(tx: EntityManager, netizenId: string, selectionId: string): Promise<EligibilityDto> {
    const selection = await this.selections.findPublic(tx, selectionId);
    if (!selection) throw new SelectionNotFoundError();
    const { rules, opensAt } = selection;
    const keys = this.keyring.open(selection);
    const now = this.clock.now();
    const voter = await this.desk.voter(tx, netizenId);
    const window = votingRefusal(selection, now);
    const codes = [...ineligibilityOf(rules.eligibility, opensAt, voter), ...(window ? [window] : [])];
    const voterTag = voterTagOf(keys, voter.identityHash);
    const periodKey = periodKeyAt(rules.period, now);
    const cast = await this.ballots.listOfPeriod(tx, selectionId, voterTag, periodKey);
    const choices = cast.map((ballot) => openSeal(keys.sealKey, ballot).choices);
    return {
      eligible: codes.length === 0,
      reasons: codes.map((code: ErrorCode) => ({ code, message: errorSentences[code] })),
      periodKey,
      votesLeft: remainingVotes(rules, choices),
      candidateVotesLeft: candidateVotesLeft(rules, choices),
      orderSeed: orderSeedOf(keys, voterTag),
    };
  }
}

/** What is left for each candidate whom this voter has chosen in this period. */
function candidateVotesLeft(rules: RuleSet, ballots: readonly (readonly Choice[])[]): Record<string, number> {
  const left: Record<string, number> = {};
  if (rules.revote) return left;
  for (const { candidateId, votes } of ballots.flat()) {
    left[candidateId] = Math.max(0, (left[candidateId] ?? rules.maxPerCandidatePerPeriod) - votes);
  }
  return left;
}
