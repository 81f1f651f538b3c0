import type { StaffRowDto } from '@good-netizen/shared/identity/staff.dto';
import { roleNames } from '@good-netizen/shared/organisation/roles';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { staffCopy as copy } from '../staff.copy';

/** The people of the units that one answers for. */
export default function StaffListPage(): ReactElement {
  const may = useMay();
  const invite = may('staff.invite') && (
    <LinkButton to="/staff/invite" type="primary">
      {copy.invite}
    </LinkButton>
  );
  return (
    <Page title={copy.title} lead={copy.lead} actions={invite}>
      <DeskTable<StaffRowDto>
        list="staff"
        label={copy.title}
        queryKey={['staff']}
        path={DeskPaths.staff.list}
        columns={columns}
        rowKey={({ id }) => id}
        searchHint={copy.search}
      />
    </Page>
  );
}

const columns: Column<StaffRowDto>[] = [
  {
    key: 'displayName',
    title: copy.name,
    always: true,
    render: ({ id, displayName }) => <Link to={`/staff/${id}`}>{displayName}</Link>,
  },
  { key: 'loginName', title: copy.loginName, render: ({ loginName }) => loginName },
  { key: 'unit', title: copy.unit, render: ({ unitName }) => unitName },
  {
    key: 'roles',
    title: copy.roles,
    render: ({ roles }) => [...new Set(roles)].map((role) => roleNames[role]).join('、') || '—',
  },
  {
    key: 'lastSignInAt',
    title: copy.lastSignIn,
    render: ({ lastSignInAt }) => (lastSignInAt ? instantText(lastSignInAt) : copy.never),
  },
  { key: 'createdAt', title: copy.createdAt, render: ({ createdAt }) => instantText(createdAt) },
  {
    key: 'status',
    title: copy.status,
    render: ({ status }) => <Tag color={status === 'ACTIVE' ? undefined : 'error'}>{copy.statuses[status]}</Tag>,
    filter: {
      key: 'status',
      options: Object.entries(copy.statuses).map(([value, label]) => ({ value, label })),
    },
  },
];
