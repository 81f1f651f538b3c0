import { Paths } from '@good-netizen/shared/paths';
import type { PledgeDto, SignPledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

/** Signs. Safe to repeat: whoever has signed gets the pledge that stands. */
export async function signPledge(wish: SignPledgeDto, idempotencyKey: string): Promise<PledgeDto> {
  const pledge = await request<PledgeDto>(Paths.pledge.sign, { method: 'POST', body: wish, idempotencyKey });
  await queryClient.invalidateQueries({ queryKey: ['pledge'] });
  return pledge;
}
