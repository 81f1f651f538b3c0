import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { ProposalDto, ProposalStatus } from '@good-netizen/shared/organisation/organisation.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { pageOf } from '../domain/page-of.js';
import { ProposalRepository } from '../persistence/proposal.repository.js';
import { presentProposal } from '../presenters/present-proposal.js';
import { Permits } from './permits.js';
import { TwoPersonRule } from './two-person-rule.js';

/** What waits for a second person, and what became of it: for those who may do the act themselves. */
@Injectable()
export class ListProposalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: ProposalRepository,
    private readonly rule: TwoPersonRule,
    private readonly permits: Permits,
  ) {}

  async list(
    actor: StaffActor,
    status: ProposalStatus | undefined,
    page: { page: number; size: number },
  ): Promise<PageDto<ProposalDto>> {
    const found = await this.unitOfWork.read((tx) => this.proposals.list(tx, status));
    const rows: ProposalDto[] = [];
    for (const proposal of found) {
      const mine = proposal.proposedBy === actor.staffId;
      const may = await this.permits.may(actor, this.rule.permissionOf(proposal.action));
      if (may || mine) rows.push(presentProposal(proposal, { mayDecide: may && !mine, mayWithdraw: mine }));
    }
    return pageOf(rows, page, {});
  }

  /** How many wait for this person. */
  async countWaiting(actor: StaffActor): Promise<number> {
    const { rows } = await this.list(actor, 'OPEN', { page: 1, size: 500 });
    return rows.filter(({ mayDecide }) => mayDecide).length;
  }
}
