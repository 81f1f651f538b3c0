import type { GrantDto } from '@good-netizen/shared/organisation/organisation.dto';
import { roleNames, roles } from '@good-netizen/shared/organisation/roles';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { App, Button, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { useScopeText } from '@/desk/scope-text';
import { instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { revokeGrant } from '../api/grants';
import { grantsCopy as copy } from '../grants.copy';

/** Who holds which role, and within which bounds. */
export default function GrantsPage(): ReactElement {
  const may = useMay();
  const scopeText = useScopeText();
  const { message } = App.useApp();
  const [revoking, setRevoking] = useState<string | null>(null);
  const revoke = async (reason: string): Promise<void> => {
    await revokeGrant(revoking ?? '', reason);
    void message.success(copy.done);
  };
  const give = may('grant.give') && (
    <LinkButton to="/grants/new" type="primary">
      {copy.give}
    </LinkButton>
  );
  return (
    <Page title={copy.title} lead={copy.lead} actions={give}>
      <DeskTable<GrantDto>
        list="grants"
        label={copy.title}
        queryKey={['grants']}
        path={DeskPaths.grants.list}
        columns={columnsFor(scopeText, setRevoking)}
        rowKey={({ id }) => id}
      />
      <ReasonDialog
        open={revoking !== null}
        title={copy.revokeTitle}
        okText={copy.revoke}
        isDangerous
        onConfirm={revoke}
        onClose={() => setRevoking(null)}
      >
        <p>{copy.revokeNote}</p>
      </ReasonDialog>
    </Page>
  );
}

const columnsFor = (scopeText: (grant: GrantDto) => string, onRevoke: (id: string) => void): Column<GrantDto>[] => [
  {
    key: 'person',
    title: copy.person,
    always: true,
    render: ({ staffName }) => staffName,
  },
  {
    key: 'role',
    title: copy.role,
    always: true,
    render: ({ role }) => roleNames[role],
    filter: { key: 'role', options: roles.map((role) => ({ value: role, label: roleNames[role] })) },
  },
  { key: 'unit', title: copy.unit, render: ({ unitName }) => unitName },
  { key: 'scope', title: copy.scope, render: (grant) => scopeText(grant) },
  { key: 'givenAt', title: copy.givenAt, render: ({ givenAt }) => instantText(givenAt) },
  {
    key: 'givenBy',
    title: copy.givenBy,
    render: ({ givenByName }) => givenByName ?? copy.system,
  },
  {
    key: 'status',
    title: copy.status,
    render: ({ revokedAt }) => (revokedAt ? <Tag>{copy.revoked}</Tag> : <Tag color="success">{copy.active}</Tag>),
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
