import { View } from '@tarojs/components';
import type { MyComplaintDto } from '@good-netizen/shared/identity/complaint.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useComplaintByNumber } from '../../api/look-up-complaint';
import styles from '../../components/notices.module.scss';
import { noticesCopy } from '../../notices.copy';

/** One complaint with its answers. */
export default function MyComplaintPage(): JSX.Element {
  const { number = '' } = useRouteParams('notices/complaint');
  const complaint = useComplaintByNumber(number);
  return (
    <Page title={noticesCopy.complaintTitle}>
      <AsyncState query={complaint} skeleton="detail">
        {(data) => <Complaint complaint={data} />}
      </AsyncState>
    </Page>
  );
}

function Complaint({ complaint }: { complaint: MyComplaintDto }): JSX.Element {
  const { receiptNumber, kind, text, status, receivedAt, replies, closingWords } = complaint;
  const moment = (at: string): string => formatShanghaiMoment(new Date(at));
  return (
    <View className={styles.sections}>
      <Card>
        <View className={styles.part}>
          <Heading aside={<Tag tone="indigo">{noticesCopy.complaintStates[status]}</Tag>}>
            {noticesCopy.kinds[kind]}
          </Heading>
          <View className={styles.hint}>{receiptNumber}</View>
          <View className={styles.hint}>{noticesCopy.received(moment(receivedAt))}</View>
          <Prose paragraphs={text} />
        </View>
      </Card>
      <Heading>{noticesCopy.replies}</Heading>
      {replies.length === 0 && closingWords === null && <View className={styles.hint}>{noticesCopy.noReply}</View>}
      {replies.map((reply) => (
        <Card key={reply.at} tone="green">
          <View className={styles.part}>
            <View className={styles.hint}>{`${reply.unitName} · ${moment(reply.at)}`}</View>
            <Prose paragraphs={reply.text} />
          </View>
        </Card>
      ))}
      {closingWords !== null && (
        <View>
          <Heading level={3}>{noticesCopy.closing}</Heading>
          <Prose paragraphs={closingWords} />
        </View>
      )}
    </View>
  );
}
