import { Paths } from '@good-netizen/shared/paths';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

/** Withdraws it. The server answers a repeat, as after a lost answer, like the first time. */
export async function withdrawPledge(pledgeId: string, idempotencyKey: string): Promise<void> {
  await request<PledgeDto>(Paths.pledge.withdraw(pledgeId), { method: 'POST', body: {}, idempotencyKey });
  await queryClient.invalidateQueries({ queryKey: ['pledge'] });
}
