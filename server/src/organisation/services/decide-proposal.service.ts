import { Injectable } from '@nestjs/common';
import type { DecideProposalDto, ProposalDto } from '@good-netizen/shared/organisation/organisation.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { ProposalNotFoundError } from '../domain/organisation.errors.js';
import { ProposalRepository } from '../persistence/proposal.repository.js';
import { presentProposal } from '../presenters/present-proposal.js';
import { Permits } from './permits.js';
import { TwoPersonRule } from './two-person-rule.js';

/** The second person approves, and the act happens, or refuses. The proposer can withdraw. */
@Injectable()
export class DecideProposalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: ProposalRepository,
    private readonly rule: TwoPersonRule,
    private readonly permits: Permits,
  ) {}

  /** @throws NotPermittedError, ProposalNotFoundError, ProposalDecidedError, OwnProposalError */
  async decide(actor: StaffActor, id: string, { approve, reason }: DecideProposalDto): Promise<ProposalDto> {
    const known = await this.unitOfWork.read((tx) => this.proposals.peek(tx, id));
    if (!known) throw new ProposalNotFoundError();
    await this.permits.require(actor, this.rule.permissionOf(known.action));
    const decided = await this.unitOfWork.run((tx) => this.rule.decide(tx, actor, id, approve, reason));
    return presentProposal(decided, { mayDecide: false, mayWithdraw: false });
  }

  async withdraw(actor: StaffActor, id: string, reason: string): Promise<ProposalDto> {
    const withdrawn = await this.unitOfWork.run((tx) => this.rule.withdraw(tx, actor, id, reason));
    return presentProposal(withdrawn, { mayDecide: false, mayWithdraw: false });
  }
}
