import type { RecordSubscriptionsDto, SubscriptionDto } from '@good-netizen/shared/notice/notice.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export async function recordSubscriptions(body: RecordSubscriptionsDto, idempotencyKey: string): Promise<void> {
  const kept = await request<SubscriptionDto[]>(Paths.me.subscriptions, { method: 'POST', body, idempotencyKey });
  queryClient.setQueryData(['me', 'subscriptions'], kept);
}
