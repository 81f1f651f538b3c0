import { useQuery } from '@tanstack/react-query';
import type { SubscriptionDto } from '@good-netizen/shared/notice/notice.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { isWeapp } from '@/lib/platform';

/** What the person lets us send to WeChat. Asked for in WeChat only. */
export function useSubscriptions() {
  return useQuery({
    queryKey: ['me', 'subscriptions'],
    enabled: isWeapp,
    queryFn: ({ signal }) => request<SubscriptionDto[]>(Paths.me.subscriptions, { signal }),
  });
}
