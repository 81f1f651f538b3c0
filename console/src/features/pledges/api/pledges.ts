import { useQuery } from '@tanstack/react-query';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { MovePledgeDto, PledgeProposalDto } from '@good-netizen/shared/pledge/pledge-desk.dto';
import type { PracticeCountsDto } from '@good-netizen/shared/pledge/practice.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export type PledgeAct = 'quarantine' | 'release' | 'invalidate' | 'restore';

/** Sets a pledge aside or releases it at once; striking out and restoring begin a proposal for a second person. */
export async function movePledge(id: string, act: PledgeAct, body: MovePledgeDto): Promise<void> {
  await request<PledgeProposalDto | undefined>(DeskPaths.pledges[act](id), { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: ['pledges'] });
  await queryClient.invalidateQueries({ queryKey: ['proposals'] });
}

export function usePracticeCounts() {
  return useQuery({
    queryKey: ['pledges', 'practice'],
    queryFn: ({ signal }) => request<PracticeCountsDto>(DeskPaths.pledges.practiceCounts, { signal }),
  });
}
