import type { MarkReadDto } from '@good-netizen/shared/notice/notice.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export async function markRead(which: MarkReadDto): Promise<void> {
  await request<{ unread: number }>(Paths.me.readNotices, { method: 'POST', body: which, sameHoweverOften: true });
  await queryClient.invalidateQueries({ queryKey: ['me', 'notices'] });
}
