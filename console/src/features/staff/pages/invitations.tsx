import type { InvitationDto } from '@good-netizen/shared/identity/staff.dto';
import { roleNames } from '@good-netizen/shared/organisation/roles';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { App, Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { useScopeText } from '@/desk/scope-text';
import { instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { revokeInvitation } from '../api/invitations';
import { staffCopy as copy } from '../staff.copy';

/** The invitations that were given out. */
export default function InvitationsPage(): ReactElement {
  const may = useMay();
  const scopeText = useScopeText();
  const { message } = App.useApp();
  const [revoking, setRevoking] = useState<string | null>(null);
  const revoke = async (reason: string): Promise<void> => {
    await revokeInvitation(revoking ?? '', reason);
    void message.success(copy.done);
  };
  const invite = may('staff.invite') && (
    <LinkButton to="/staff/invite" type="primary">
      {copy.invite}
    </LinkButton>
  );
  return (
    <Page title={copy.invitations} lead={copy.invitationsLead} actions={invite}>
      <DeskTable<InvitationDto>
        list="invitations"
        label={copy.invitations}
        queryKey={['invitations']}
        path={DeskPaths.invitations.list}
        columns={columnsFor((row) => scopeText(row.grant), setRevoking)}
        rowKey={({ id }) => id}
      />
      <ReasonDialog
        open={revoking !== null}
        title={copy.revokeTitle}
        okText={copy.revoke}
        isDangerous
        onConfirm={revoke}
        onClose={() => setRevoking(null)}
      />
    </Page>
  );
}

const columnsFor = (
  scopeText: (row: InvitationDto) => string,
  onRevoke: (id: string) => void,
): Column<InvitationDto>[] => [
  { key: 'unit', title: copy.unit, always: true, render: ({ unitName }) => unitName },
  { key: 'role', title: copy.roles, render: ({ grant }) => roleNames[grant.role] },
  { key: 'scope', title: copy.scope, render: scopeText },
  { key: 'note', title: copy.note, render: ({ note }) => note || '—' },
  { key: 'by', title: copy.by, render: ({ createdBy }) => createdBy.name },
  { key: 'expiresAt', title: copy.expiresAt, render: ({ expiresAt }) => instantText(expiresAt) },
  { key: 'usedBy', title: copy.usedBy, render: ({ usedBy }) => usedBy?.name ?? '—' },
  {
    key: 'status',
    title: copy.status,
    render: ({ status }) => copy.invitationStatuses[status],
    filter: {
      key: 'status',
      options: Object.entries(copy.invitationStatuses).map(([value, label]) => ({ value, label })),
    },
  },
  {
    key: 'actions',
    title: copy.actions,
    pinned: true,
    always: true,
    render: ({ id, mayRevoke }) =>
      mayRevoke && (
        <Button size="small" danger onClick={() => onRevoke(id)}>
          {copy.revoke}
        </Button>
      ),
  },
];
