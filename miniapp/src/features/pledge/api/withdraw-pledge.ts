import { Paths } from '@good-netizen/shared/paths';
import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { ApiError } from '@/lib/http/api-error';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

/** Withdraws it. When it is withdrawn already (the answer of the first time was lost), that is what was wanted. */
export async function withdrawPledge(pledgeId: string, idempotencyKey: string): Promise<void> {
  try {
    await request<PledgeDto>(Paths.pledge.withdraw(pledgeId), { method: 'POST', body: {}, idempotencyKey });
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== PhoneErrorCode.PLEDGE_ALREADY_WITHDRAWN) throw error;
  }
  await queryClient.invalidateQueries({ queryKey: ['pledge'] });
}
