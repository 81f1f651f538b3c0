import { View } from '@tarojs/components';
import type { NoticeDto } from '@good-netizen/shared/notice/notice.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { useDeed } from '@/lib/use-deed';
import { useInbox } from '../../api/get-inbox';
import { markRead } from '../../api/mark-read';
import { ReminderCard } from '../../components/reminder-card';
import styles from '../../components/notices.module.scss';
import { leadsSomewhere, openNotice } from '../../hooks/open-notice';
import { noticesCopy } from '../../notices.copy';

/** What we had to tell this person, newest first. */
export default function InboxPage(): JSX.Element {
  const inbox = useInbox();
  const { busy, run } = useDeed();
  return (
    <Page title={noticesCopy.inboxTitle}>
      <AsyncState
        query={inbox}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={{ title: noticesCopy.noNotices, hint: noticesCopy.noNoticesHint, action: <ReminderCard /> }}
      >
        {({ pages }) => (
          <View className={styles.sections}>
            <UnreadRow
              unread={pages[0]?.unread ?? 0}
              busy={busy}
              onRead={() => void run(() => markRead({ all: true }))}
            />
            <Card flush>
              {pages
                .flatMap(({ rows }) => rows)
                .map((notice) => (
                  <NoticeRow key={notice.id} notice={notice} />
                ))}
            </Card>
            {inbox.hasNextPage && (
              <Button variant="quiet" loading={inbox.isFetchingNextPage} onPress={() => void inbox.fetchNextPage()}>
                {noticesCopy.more}
              </Button>
            )}
            <ReminderCard />
          </View>
        )}
      </AsyncState>
    </Page>
  );
}

function UnreadRow({ unread, busy, onRead }: { unread: number; busy: boolean; onRead: () => void }): JSX.Element {
  return (
    <View className={styles.row}>
      <View className={styles.hint}>{unread > 0 ? noticesCopy.unreadCount(unread) : noticesCopy.allRead}</View>
      {unread > 0 && (
        <Button variant="secondary" size="small" loading={busy} onPress={onRead}>
          {noticesCopy.markAllRead}
        </Button>
      )}
    </View>
  );
}

function NoticeRow({ notice }: { notice: NoticeDto }): JSX.Element {
  const unread = notice.readAt === null;
  const note = (
    <View className={styles.part}>
      <View>{notice.text}</View>
      <View>{formatShanghaiMoment(new Date(notice.at))}</View>
    </View>
  );
  const mayPress = unread || leadsSomewhere(notice);
  return (
    <ListItem
      title={notice.title}
      note={note}
      trailing={unread ? <Tag tone="indigo">{noticesCopy.unread}</Tag> : null}
      onPress={mayPress ? () => void openNotice(notice) : undefined}
    />
  );
}
