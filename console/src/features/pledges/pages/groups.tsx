import { DeskPaths } from '@good-netizen/shared/desk-paths';
import {
  type DeskGroupPledgeRowDto,
  groupPledgeKindNames,
  groupPledgeKinds,
  groupPledgeStatuses,
} from '@good-netizen/shared/pledge/group-pledge.dto';
import type { ReactElement } from 'react';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { figureText } from '@/lib/format/figures';
import { dayText } from '@/lib/format/instants';
import { groupNameStatusNames, groupsCopy as copy, groupStatusNames, pledgesCopy } from '../pledges.copy';

const columns: Column<DeskGroupPledgeRowDto>[] = [
  { key: 'name', title: copy.name, always: true, render: ({ name }) => name ?? copy.noName },
  {
    key: 'kind',
    title: copy.kind,
    render: ({ kind }) => groupPledgeKindNames[kind],
    filter: { key: 'kind', options: groupPledgeKinds.map((value) => ({ value, label: groupPledgeKindNames[value] })) },
  },
  { key: 'nameStatus', title: copy.nameStatus, render: ({ nameStatus }) => groupNameStatusNames[nameStatus] },
  {
    key: 'status',
    title: copy.status,
    render: ({ status }) => groupStatusNames[status],
    filter: {
      key: 'status',
      options: groupPledgeStatuses.map((value) => ({ value, label: groupStatusNames[value] })),
    },
  },
  { key: 'version', title: copy.version, render: ({ version }) => pledgesCopy.versionName(version) },
  { key: 'members', title: copy.members, align: 'right', render: ({ members }) => figureText(members) },
  { key: 'createdAt', title: copy.createdAt, render: ({ createdAt }) => dayText(createdAt) },
  { key: 'closesAt', title: copy.closesAt, render: ({ closesAt }) => dayText(closesAt) },
];

/** The group pledges and how many people they hold. */
export default function GroupsPage(): ReactElement {
  return (
    <Page title={copy.title} lead={copy.lead}>
      <DeskTable<DeskGroupPledgeRowDto>
        list="group-pledges"
        label={copy.title}
        queryKey={['pledges', 'groups']}
        path={DeskPaths.pledges.groups}
        columns={columns}
        rowKey={({ id }) => id}
        searchHint={copy.search}
        empty={{ title: copy.none }}
      />
    </Page>
  );
}
