import type { DecideProposalDto, ProposalDto } from '@good-netizen/shared/organisation/organisation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

/** An approval carries the act out, which may be of any room: everything read before is asked for anew. */
export async function decideProposal(id: string, body: DecideProposalDto): Promise<void> {
  await request<ProposalDto>(DeskPaths.proposals.decide(id), { method: 'POST', body });
  await queryClient.invalidateQueries();
}

export async function withdrawProposal(id: string, reason: string): Promise<void> {
  await request<ProposalDto>(DeskPaths.proposals.withdraw(id), { method: 'POST', body: { reason } });
  await queryClient.invalidateQueries({ queryKey: ['proposals'] });
}
