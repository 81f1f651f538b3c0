import { View } from '@tarojs/components';
import type { ModerationStatusDto } from '@good-netizen/shared/moderation/moderation.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { goTo } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useTicket } from '../../api/get-ticket';
import { AppealForm } from '../../components/appeal-form';
import styles from '../../components/notices.module.scss';
import { noticesCopy } from '../../notices.copy';

/** How it stands with something that one handed in: the reason, what to do, and the appeal. */
export default function TicketPage(): JSX.Element {
  const { ticketId = '' } = useRouteParams('notices/ticket');
  const ticket = useTicket(ticketId);
  return (
    <Page title={noticesCopy.ticketTitle}>
      <AsyncState query={ticket} skeleton="detail">
        {(data) => <Ticket ticket={data} />}
      </AsyncState>
    </Page>
  );
}

function Ticket({ ticket }: { ticket: ModerationStatusDto }): JSX.Element {
  const { title, status, submittedAt, decidedAt, reason, appeal, appealableUntil, revisable } = ticket;
  const moment = (at: string): string => formatShanghaiMoment(new Date(at));
  return (
    <View className={styles.sections}>
      <Card>
        <View className={styles.part}>
          <Heading aside={<Tag tone={toneOf(status)}>{noticesCopy.ticketStates[status]}</Tag>}>{title}</Heading>
          <View className={styles.hint}>{noticesCopy.submitted(moment(submittedAt))}</View>
          {decidedAt && <View className={styles.hint}>{noticesCopy.decided(moment(decidedAt))}</View>}
        </View>
      </Card>
      {reason && (
        <View className={styles.part}>
          <Heading level={3}>{noticesCopy.reason}</Heading>
          <Prose paragraphs={reason.publicText} />
        </View>
      )}
      {reason && (
        <View className={styles.part}>
          <Heading level={3}>{noticesCopy.advice}</Heading>
          <Prose paragraphs={[reason.advice, ...(revisable ? [noticesCopy.revisable] : [])]} />
        </View>
      )}
      {appeal && (
        <View className={styles.part}>
          <Heading level={3}>{noticesCopy.appealMine}</Heading>
          <Prose paragraphs={appeal.text} />
        </View>
      )}
      {appeal && (
        <View className={styles.part}>
          <Heading level={3}>{noticesCopy.appealAnswer}</Heading>
          <Prose paragraphs={appeal.answer ?? noticesCopy.appealWaiting} />
        </View>
      )}
      {appealableUntil && <AppealForm ticketId={ticket.ticketId} until={appealableUntil} />}
      <Button variant="quiet" onPress={() => void goTo('notices/rules')}>
        {noticesCopy.rulesLink}
      </Button>
    </View>
  );
}

function toneOf(status: ModerationStatusDto['status']): 'green' | 'gold' | 'plain' {
  if (status === 'PASSED' || status === 'REVERSED') return 'green';
  return status === 'RETURNED' || status === 'REJECTED' || status === 'HIDDEN' ? 'gold' : 'plain';
}
