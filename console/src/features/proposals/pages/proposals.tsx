import { auditActionName } from '@good-netizen/shared/audit/audit-action-names';
import type { ProposalDto } from '@good-netizen/shared/organisation/organisation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { App, Button, Space } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { instantText } from '@/lib/format/instants';
import { decideProposal, withdrawProposal } from '../api/decide';
import { proposalsCopy as copy } from '../proposals.copy';

type Deed = 'approve' | 'refuse' | 'withdraw';
type Asking = { deed: Deed; proposal: ProposalDto };

const notes: Record<Deed, (title: string) => string> = {
  approve: copy.approveNote,
  refuse: copy.refuseNote,
  withdraw: copy.withdrawNote,
};

const carryOut = ({ deed, proposal }: Asking, reason: string): Promise<void> =>
  deed === 'withdraw'
    ? withdrawProposal(proposal.id, reason)
    : decideProposal(proposal.id, { approve: deed === 'approve', reason });

/** What waits for a second person. */
export default function ProposalsPage(): ReactElement {
  const { message } = App.useApp();
  const [asking, setAsking] = useState<Asking | null>(null);
  const confirm = async (reason: string): Promise<void> => {
    if (!asking) return;
    await carryOut(asking, reason);
    void message.success(copy.done);
  };
  return (
    <Page title={copy.title} lead={copy.lead}>
      <DeskTable<ProposalDto>
        list="proposals"
        label={copy.title}
        queryKey={['proposals']}
        path={DeskPaths.proposals.list}
        columns={columnsFor(setAsking)}
        rowKey={({ id }) => id}
        empty={{ title: copy.empty }}
      />
      <ReasonDialog
        open={asking !== null}
        title={asking ? copy[asking.deed] : ''}
        okText={asking ? copy[asking.deed] : ''}
        isDangerous={asking?.deed !== 'approve'}
        onConfirm={confirm}
        onClose={() => setAsking(null)}
      >
        {asking && <p>{notes[asking.deed](asking.proposal.object.title)}</p>}
      </ReasonDialog>
    </Page>
  );
}

const columnsFor = (onAsk: (asking: Asking) => void): Column<ProposalDto>[] => [
  { key: 'object', title: copy.object, always: true, render: ({ object }) => object.title },
  { key: 'action', title: copy.action, render: ({ action }) => <span title={action}>{auditActionName(action)}</span> },
  { key: 'reason', title: copy.reason, render: ({ reason }) => <div className="words">{reason}</div> },
  { key: 'by', title: copy.by, render: ({ proposedBy }) => proposedBy.name },
  { key: 'at', title: copy.at, render: ({ proposedAt }) => instantText(proposedAt) },
  {
    key: 'status',
    title: copy.status,
    render: ({ status }) => copy.statuses[status],
    filter: { key: 'status', options: Object.entries(copy.statuses).map(([value, label]) => ({ value, label })) },
  },
  {
    key: 'decided',
    title: copy.decided,
    always: true,
    pinned: true,
    render: (proposal) => <Deeds proposal={proposal} onAsk={onAsk} />,
  },
];

function Deeds({ proposal, onAsk }: { proposal: ProposalDto; onAsk: (asking: Asking) => void }): ReactElement {
  const { mayDecide, mayWithdraw, decidedBy, decidedAt, decisionReason } = proposal;
  if (decidedBy) {
    return <div className="words">{`${decidedBy.name} ${instantText(decidedAt)}：${decisionReason ?? ''}`}</div>;
  }
  const button = (deed: Deed): ReactElement => (
    <Button
      key={deed}
      size="small"
      type={deed === 'approve' ? 'primary' : 'default'}
      onClick={() => onAsk({ deed, proposal })}
    >
      {copy[deed]}
    </Button>
  );
  return (
    <Space>
      {mayDecide && [button('approve'), button('refuse')]}
      {mayWithdraw && button('withdraw')}
    </Space>
  );
}
