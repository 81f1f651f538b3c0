import Taro from '@tarojs/taro';
import type { NoticeDto } from '@good-netizen/shared/notice/notice.dto';
import { pathOf, tabRoutes } from '@/lib/navigation/routes';
import { markRead } from '../api/mark-read';

const PAGE = /^(pages|features)\/[a-z/-]+(\?[\w=&%-]+)?$/;

/** True for a message that leads to a page of ours. */
export function leadsSomewhere({ path }: NoticeDto): boolean {
  return path !== null && PAGE.test(path);
}

/** Marks a message as read and opens what it leads to. */
export async function openNotice(notice: NoticeDto): Promise<void> {
  if (notice.readAt === null) await markRead({ ids: [notice.id] }).catch(() => undefined);
  if (!leadsSomewhere(notice)) return;
  const url = `/${notice.path ?? ''}`;
  if (tabRoutes.some((tab) => url === pathOf(tab))) await Taro.switchTab({ url });
  else await Taro.navigateTo({ url });
}
