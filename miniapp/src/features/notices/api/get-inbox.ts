import { useInfiniteQuery } from '@tanstack/react-query';
import type { InboxDto } from '@good-netizen/shared/notice/notice.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

const SIZE = 20;

/** The inbox, page by page; later pages follow when they are asked for. */
export function useInbox() {
  return useInfiniteQuery({
    queryKey: ['me', 'notices'],
    initialPageParam: 1,
    queryFn: ({ signal, pageParam }) =>
      request<InboxDto>(Paths.me.notices, { signal, query: { page: pageParam, size: SIZE } }),
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
  });
}
