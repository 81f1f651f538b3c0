import type { TicketDetailDto } from '@good-netizen/shared/moderation/moderation.dto';
import { moderationReasons } from '@good-netizen/shared/moderation/moderation-reasons';
import { Card, Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { instantText } from '@/lib/format/instants';
import { moderationCopy as copy, verdictNames } from '../moderation.copy';
import { TicketStatusTag } from './tags';

/** What was decided, the appeal against it, and earlier hand-ins of the same thing. */
export function TicketHistory({ ticket }: { ticket: TicketDetailDto }): ReactElement | null {
  const { decision, appeal, earlier } = ticket;
  if (!decision && !appeal && earlier.length === 0) return null;
  return (
    <Card title={copy.history} className="gap-below">
      {decision && <Decision decision={decision} />}
      {appeal && <Appeal appeal={appeal} />}
      {earlier.length > 0 && (
        <Descriptions column={1} title={copy.earlier} size="small">
          {earlier.map(({ id, round, status, reasonCode }) => (
            <Descriptions.Item key={id} label={<Link to={`/moderation/${id}`}>{copy.roundName(round)}</Link>}>
              <TicketStatusTag status={status} />
              {reasonCode && moderationReasons[reasonCode].publicText}
            </Descriptions.Item>
          ))}
        </Descriptions>
      )}
    </Card>
  );
}

function Decision({ decision }: { decision: NonNullable<TicketDetailDto['decision']> }): ReactElement {
  const { verdict, reasonCode, note, byName, at } = decision;
  return (
    <Descriptions column={{ xs: 1, lg: 2 }} title={copy.decision} size="small" className="gap-below">
      <Descriptions.Item label={copy.verdict}>{verdictNames[verdict]}</Descriptions.Item>
      <Descriptions.Item label={copy.by}>
        {byName}，{instantText(at)}
      </Descriptions.Item>
      {reasonCode && (
        <Descriptions.Item label={copy.reason} span="filled">
          {moderationReasons[reasonCode].publicText}
        </Descriptions.Item>
      )}
      {note && (
        <Descriptions.Item label={copy.noteText} span="filled">
          {note}
        </Descriptions.Item>
      )}
    </Descriptions>
  );
}

function Appeal({ appeal }: { appeal: NonNullable<TicketDetailDto['appeal']> }): ReactElement {
  return (
    <Descriptions column={1} title={copy.appeal} size="small" className="gap-below">
      <Descriptions.Item label={copy.appealedAt}>{instantText(appeal.appealedAt)}</Descriptions.Item>
      <Descriptions.Item label={copy.appeal}>{appeal.text}</Descriptions.Item>
      {appeal.decidedAt && (
        <Descriptions.Item label={copy.appealAnswer}>
          {appeal.answer}（{appeal.decidedBy}，{instantText(appeal.decidedAt)}）
        </Descriptions.Item>
      )}
    </Descriptions>
  );
}
