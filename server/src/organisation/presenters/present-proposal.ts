import type { ProposalDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { Proposal } from '../domain/proposal.js';

/** Once it is decided nobody may decide it again, whoever they are. */
export function presentProposal(proposal: Proposal, may: Pick<ProposalDto, 'mayDecide' | 'mayWithdraw'>): ProposalDto {
  const open = proposal.status === 'OPEN';
  const { decidedBy, decidedByName } = proposal;
  return {
    id: proposal.id,
    action: proposal.action,
    object: { kind: proposal.objectKind, id: proposal.objectId, title: proposal.objectTitle },
    reason: proposal.reason,
    facts: proposal.facts,
    status: proposal.status,
    proposedBy: { staffId: proposal.proposedBy, name: proposal.proposedByName },
    proposedAt: proposal.proposedAt.toISOString(),
    decidedBy: decidedBy === null ? null : { staffId: decidedBy, name: decidedByName ?? '' },
    decidedAt: proposal.decidedAt?.toISOString() ?? null,
    decisionReason: proposal.decisionReason,
    mayDecide: open && may.mayDecide,
    mayWithdraw: open && may.mayWithdraw,
  };
}
