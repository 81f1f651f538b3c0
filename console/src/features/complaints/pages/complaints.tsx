import type { ComplaintBucket, ComplaintRowDto } from '@good-netizen/shared/identity/complaint.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { openComplaintStatuses } from '@good-netizen/shared/states/complaint.states';
import { Segmented } from 'antd';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { useTableState } from '@/components/table/use-table-state';
import { DeskTable } from '@/desk/desk-table';
import { instantText } from '@/lib/format/instants';
import { complaintBucketNames, complaintKindNames, complaintsCopy as copy } from '../complaints.copy';
import { ComplaintBucketTag, ComplaintStatusTag } from '../components/complaint-tags';

type View = keyof typeof copy.views;

const columns: Column<ComplaintRowDto>[] = [
  {
    key: 'receiptNumber',
    title: copy.receiptNumber,
    always: true,
    render: ({ id, receiptNumber }) => <Link to={`/complaints/${id}`}>{receiptNumber}</Link>,
  },
  { key: 'kind', title: copy.kind, render: ({ kind }) => complaintKindNames[kind] },
  {
    key: 'excerpt',
    title: copy.excerpt,
    render: ({ excerpt }) => <div style={{ minWidth: 160, maxWidth: 320, whiteSpace: 'normal' }}>{excerpt}</div>,
  },
  { key: 'status', title: copy.status, render: ({ status }) => <ComplaintStatusTag status={status} /> },
  {
    key: 'dueAt',
    title: copy.dueAt,
    render: ({ status, dueAt, bucket }) =>
      openComplaintStatuses.includes(status) ? (
        <>
          {instantText(dueAt)} <ComplaintBucketTag bucket={bucket} />
        </>
      ) : (
        '—'
      ),
    filter: {
      key: 'bucket',
      options: (Object.keys(complaintBucketNames) as ComplaintBucket[]).map((value) => ({
        value,
        label: complaintBucketNames[value],
      })),
    },
  },
  { key: 'unit', title: copy.unit, render: ({ unitName }) => unitName ?? copy.noUnit },
  { key: 'takenBy', title: copy.takenBy, render: ({ takenBy }) => takenBy?.name ?? '—' },
  { key: 'receivedAt', title: copy.receivedAt, render: ({ receivedAt }) => instantText(receivedAt) },
];

/** The complaints and suggestions of one's scope. */
export default function ComplaintsPage(): ReactElement {
  return (
    <Page title={copy.title} lead={copy.lead}>
      <Views />
      <DeskTable<ComplaintRowDto>
        list="complaints"
        label={copy.title}
        queryKey={['complaints']}
        path={DeskPaths.complaints.list}
        columns={columns}
        rowKey={({ id }) => id}
        searchHint={copy.search}
        exportPermission="complaint.export"
        exportAsksReason
        empty={{ title: copy.none, hint: copy.noneHint }}
      />
    </Page>
  );
}

function Views(): ReactElement {
  const [{ filters }, change] = useTableState();
  const { view, ...others } = filters;
  const names = Object.keys(copy.views) as View[];
  const choose = (next: View): void => change({ filters: next === 'OPEN' ? others : { ...others, view: next } });
  return (
    <Segmented<View>
      aria-label={copy.view}
      className="gap-below"
      value={names.find((name) => name === view) ?? 'OPEN'}
      onChange={choose}
      options={names.map((value) => ({ value, label: copy.views[value] }))}
    />
  );
}
