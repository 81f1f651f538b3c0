import type { TicketDetailDto } from '@good-netizen/shared/moderation/moderation.dto';
import { Alert, App, Card, Col, Descriptions, Row } from 'antd';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { useMe } from '@/lib/session/me';
import { useTicket } from '../api/tickets';
import { AppealForm } from '../components/appeal-form';
import { DecisionForm } from '../components/decision-form';
import { BucketTag, MachineTag, TicketStatusTag } from '../components/tags';
import { TicketActions, useNextTicket } from '../components/ticket-actions';
import { TicketContent } from '../components/ticket-content';
import { TicketHistory } from '../components/ticket-history';
import { kindText, moderationCopy as copy, shortcutCopy } from '../moderation.copy';

/** One hand-in: what it is, what the machine says, what was decided, and the decision to be taken. */
export default function TicketPage(): ReactElement {
  const { ticketId = '' } = useParams();
  const ticket = useTicket(ticketId);
  return <QueryState query={ticket}>{(found) => <Ticket key={found.id} ticket={found} />}</QueryState>;
}

function Ticket({ ticket }: { ticket: TicketDetailDto }): ReactElement {
  const { message } = App.useApp();
  const goOn = useNextTicket(ticket.id);
  const { abilities } = ticket;
  const decided = (): void => {
    void message.success(copy.done);
    goOn();
  };
  return (
    <Page
      title={ticket.title}
      above={[{ title: copy.title, path: '/moderation' }]}
      actions={<TicketActions ticket={ticket} />}
    >
      <LockNote ticket={ticket} />
      <Row gutter={20}>
        <Col xs={24} xl={14}>
          <TicketContent ticket={ticket} />
          <TicketHistory ticket={ticket} />
        </Col>
        <Col xs={24} xl={10}>
          <Facts ticket={ticket} />
          {abilities.decide && <DecisionForm ticket={ticket} onDecided={decided} />}
          {abilities.decideAppeal && <AppealForm ticket={ticket} />}
          {(abilities.decide || abilities.lock) && <ShortcutList />}
        </Col>
      </Row>
    </Page>
  );
}

function LockNote({ ticket }: { ticket: TicketDetailDto }): ReactElement | null {
  const me = useMe().data?.staff.id;
  const { lockedBy, abilities, status, decision, machine } = ticket;
  const until = instantText(ticket.lockedUntil);
  const say = (words: string): ReactElement => <Alert className="gap-below" type="info" showIcon title={words} />;
  if (lockedBy) return say(lockedBy.staffId === me ? copy.lockedByMe(until) : copy.lockedByOther(lockedBy.name, until));
  if (abilities.lock) return say(copy.lockNote);
  if (status === 'NEW' && (machine === 'PENDING' || machine === 'AWAITING_CALLBACK')) return say(copy.machineBusy);
  if (status === 'APPEALED' && decision?.byStaffId === me) return say(copy.judgeOwn);
  return null;
}

function Facts({ ticket }: { ticket: TicketDetailDto }): ReactElement {
  const isWaiting = ['NEW', 'LOCKED', 'APPEALED'].includes(ticket.status);
  return (
    <Card className="gap-below">
      <Descriptions column={{ xs: 1, md: 2, xl: 1 }} size="small">
        <Descriptions.Item label={copy.status}>
          <TicketStatusTag status={ticket.status} />
        </Descriptions.Item>
        <Descriptions.Item label={copy.kind}>{kindText(ticket.kind)}</Descriptions.Item>
        <Descriptions.Item label={copy.machine}>
          <MachineTag machine={ticket.machine} />
        </Descriptions.Item>
        {ticket.activity && (
          <Descriptions.Item label={copy.activity}>{copy.activityName(ticket.activity)}</Descriptions.Item>
        )}
        <Descriptions.Item label={copy.submittedAt}>
          {instantText(ticket.submittedAt)}（{copy.roundName(ticket.round)}）
        </Descriptions.Item>
        {isWaiting && (
          <Descriptions.Item label={copy.dueAt}>
            <span>
              {instantText(ticket.dueAt)} <BucketTag bucket={ticket.bucket} />
            </span>
          </Descriptions.Item>
        )}
      </Descriptions>
    </Card>
  );
}

const ShortcutList = (): ReactElement => (
  <Card size="small" title={shortcutCopy.title} className="no-print">
    <Descriptions column={2} size="small" colon={false}>
      {shortcutCopy.list.map(([key, does]) => (
        <Descriptions.Item key={key} label={<kbd>{key}</kbd>}>
          {does}
        </Descriptions.Item>
      ))}
    </Descriptions>
  </Card>
);
