import type { ComplaintDetailDto } from '@good-netizen/shared/identity/complaint.dto';
import { Limits } from '@good-netizen/shared/limits';
import { openComplaintStatuses } from '@good-netizen/shared/states/complaint.states';
import { App, Card, Descriptions, Timeline } from 'antd';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { replyToComplaint, useComplaint } from '../api/complaints';
import { complaintKindNames, complaintsCopy as copy } from '../complaints.copy';
import { ComplaintActions } from '../components/complaint-actions';
import { ComplaintBucketTag, ComplaintStatusTag } from '../components/complaint-tags';
import { Contact } from '../components/contact';
import { WordsForm } from '../components/words-form';

/** One complaint: what was written, how it was answered, what may be done. */
export default function ComplaintPage(): ReactElement {
  const { complaintId = '' } = useParams();
  const complaint = useComplaint(complaintId);
  return <QueryState query={complaint}>{(found) => <Complaint key={found.id} complaint={found} />}</QueryState>;
}

function Complaint({ complaint }: { complaint: ComplaintDetailDto }): ReactElement {
  const { message } = App.useApp();
  const reply = async (text: string): Promise<void> => {
    await replyToComplaint(complaint.id, { text });
    void message.success(copy.replied);
  };
  return (
    <Page
      title={`${complaintKindNames[complaint.kind]} ${complaint.receiptNumber}`}
      above={[{ title: copy.title, path: '/complaints' }]}
      actions={<ComplaintActions complaint={complaint} />}
    >
      <Facts complaint={complaint} />
      <Card title={copy.text} className="gap-below">
        <p style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: 17, margin: 0 }}>{complaint.text}</p>
      </Card>
      <Card title={copy.replies} className="gap-below">
        <Replies complaint={complaint} />
        {complaint.abilities.reply && (
          <WordsForm
            key={complaint.replies.length}
            name="text"
            label={copy.replyText}
            hint={copy.replyHint}
            maxLength={Limits.complaintReplyMaxChars}
            submit={copy.reply}
            onSend={reply}
          />
        )}
      </Card>
    </Page>
  );
}

function Facts({ complaint }: { complaint: ComplaintDetailDto }): ReactElement {
  const { status, dueAt, bucket, unitName, takenBy, receivedAt, signedIn } = complaint;
  return (
    <Card className="gap-below">
      <Descriptions column={{ xs: 1, lg: 2 }}>
        <Descriptions.Item label={copy.status}>
          <ComplaintStatusTag status={status} />
        </Descriptions.Item>
        <Descriptions.Item label={copy.receivedAt}>{instantText(receivedAt)}</Descriptions.Item>
        {openComplaintStatuses.includes(status) && (
          <Descriptions.Item label={copy.dueAt}>
            <span>
              {instantText(dueAt)} <ComplaintBucketTag bucket={bucket} />
            </span>
          </Descriptions.Item>
        )}
        <Descriptions.Item label={copy.unit}>{unitName ?? copy.noUnit}</Descriptions.Item>
        <Descriptions.Item label={copy.takenBy}>{takenBy?.name ?? '—'}</Descriptions.Item>
        <Descriptions.Item label={copy.from}>{signedIn ? copy.signedIn : copy.notSignedIn}</Descriptions.Item>
        <Descriptions.Item label={copy.contact}>
          <Contact complaint={complaint} />
        </Descriptions.Item>
      </Descriptions>
    </Card>
  );
}

function Replies({ complaint }: { complaint: ComplaintDetailDto }): ReactElement {
  const { replies, closedAt, closingWords } = complaint;
  const lines = replies.map(({ text, unitName, byName, at }) => ({
    head: `${instantText(at)} ${copy.by(unitName, byName)}`,
    words: text,
  }));
  if (closedAt) lines.push({ head: `${instantText(closedAt)} ${copy.closed}`, words: closingWords ?? '' });
  if (lines.length === 0) return <p className="soft">{copy.noReplies}</p>;
  return (
    <Timeline
      items={lines.map(({ head, words }) => ({
        content: (
          <>
            <div className="soft">{head}</div>
            <div style={{ whiteSpace: 'pre-wrap' }}>{words}</div>
          </>
        ),
      }))}
    />
  );
}
