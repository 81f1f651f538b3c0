import { DeskPaths } from '@good-netizen/shared/desk-paths';
import {
  type DeskGatheringRowDto,
  gatheringKindNames,
  gatheringKinds,
} from '@good-netizen/shared/gathering/gathering.dto';
import { gatheringStatusNames } from '@good-netizen/shared/gathering/gathering-names';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { GatheringState } from '../components/gathering-state';
import { gatheringsCopy as copy } from '../gatherings.copy';

const columns: Column<DeskGatheringRowDto>[] = [
  {
    key: 'title',
    title: copy.name,
    always: true,
    render: ({ id, title }) => (
      <div className="words">
        <Link to={`/gatherings/${id}`}>{title}</Link>
      </div>
    ),
  },
  {
    key: 'kind',
    title: copy.kind,
    render: ({ kind }) => gatheringKindNames[kind],
    filter: { key: 'kind', options: gatheringKinds.map((value) => ({ value, label: gatheringKindNames[value] })) },
  },
  {
    key: 'status',
    title: copy.status,
    render: ({ status }) => <GatheringState status={status} />,
    filter: {
      key: 'status',
      options: Object.entries(gatheringStatusNames).map(([value, label]) => ({ value, label })),
    },
  },
  { key: 'startsAt', title: copy.startsAt, render: ({ startsAt }) => instantText(startsAt) },
  { key: 'signUpClosesAt', title: copy.closesAt, render: ({ signUpClosesAt }) => instantText(signUpClosesAt) },
  {
    key: 'taken',
    title: copy.taken,
    align: 'right',
    render: ({ taken, capacity }) => <span className="numbers">{copy.takenText(taken, capacity)}</span>,
  },
  { key: 'waiting', title: copy.waiting, align: 'right', render: ({ waiting }) => waiting },
  { key: 'unit', title: copy.unit, render: ({ unitName }) => <div className="words">{unitName}</div> },
];

/** The lectures and events in one's reach. */
export default function GatheringsPage(): ReactElement {
  const may = useMay();
  const create = may('gathering.edit') && (
    <Link to="/gatherings/new">
      <Button type="primary">{copy.create}</Button>
    </Link>
  );
  return (
    <Page title={copy.title} lead={copy.lead} actions={create}>
      <DeskTable<DeskGatheringRowDto>
        list="gatherings"
        label={copy.title}
        queryKey={['gatherings']}
        path={DeskPaths.gatherings.list}
        columns={columns}
        rowKey={({ id }) => id}
        searchHint={copy.search}
        empty={{ title: copy.none, hint: create ? copy.noneHint : undefined }}
      />
    </Page>
  );
}
