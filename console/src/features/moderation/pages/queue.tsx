import type { TicketRowDto } from '@good-netizen/shared/moderation/moderation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { useTableState } from '@/components/table/use-table-state';
import { DeskTable } from '@/desk/desk-table';
import { instantText } from '@/lib/format/instants';
import { QueueViews } from '../components/queue-views';
import { BucketTag, MachineTag, TicketStatusTag } from '../components/tags';
import { kindNames, kindText, moderationCopy as copy } from '../moderation.copy';

const columns: Column<TicketRowDto>[] = [
  {
    key: 'title',
    title: copy.name,
    always: true,
    render: ({ id, title }) => (
      <Link to={`/moderation/${id}`} style={{ display: 'inline-block', minWidth: 160, maxWidth: 320 }}>
        {title}
      </Link>
    ),
  },
  {
    key: 'kind',
    title: copy.kind,
    render: ({ kind }) => kindText(kind),
    filter: { key: 'kind', options: Object.entries(kindNames).map(([value, label]) => ({ value, label })) },
  },
  { key: 'status', title: copy.status, render: ({ status }) => <TicketStatusTag status={status} /> },
  { key: 'machine', title: copy.machine, render: ({ machine }) => <MachineTag machine={machine} /> },
  {
    key: 'dueAt',
    title: copy.dueAt,
    render: ({ bucket, dueAt, status }) =>
      ['NEW', 'LOCKED', 'APPEALED'].includes(status) ? (
        <>
          {instantText(dueAt)} <BucketTag bucket={bucket} />
        </>
      ) : (
        '—'
      ),
  },
  { key: 'submittedAt', title: copy.submittedAt, render: ({ submittedAt }) => instantText(submittedAt) },
  { key: 'round', title: copy.round, align: 'right', render: ({ round }) => round },
  { key: 'media', title: copy.media, render: ({ hasMedia }) => (hasMedia ? copy.hasMedia : '—') },
  { key: 'lockedBy', title: copy.lockedBy, render: ({ lockedBy }) => lockedBy?.name ?? '—' },
];

/** What waits for moderation, the most urgent first. */
export default function QueuePage(): ReactElement {
  const [{ filters }] = useTableState();
  return (
    <Page title={copy.title} lead={copy.lead}>
      <QueueViews />
      <DeskTable<TicketRowDto>
        list="moderation-log"
        label={copy.queue}
        queryKey={['moderation']}
        path={DeskPaths.moderation.list}
        columns={columns}
        rowKey={({ id }) => id}
        searchHint={copy.search}
        empty={{ title: copy.none, hint: copy.noneHint }}
        exportPermission={filters.view === 'DECIDED' ? 'ticket.export' : undefined}
      />
    </Page>
  );
}
