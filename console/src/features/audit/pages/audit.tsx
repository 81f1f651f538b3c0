import { auditActionName } from '@good-netizen/shared/audit/audit-action-names';
import { auditObjectLabel, auditObjectName } from '@good-netizen/shared/audit/audit-object-names';
import type { AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { instantText } from '@/lib/format/instants';
import { AuditFilters } from '../components/audit-filters';
import { ChainCheck } from '../components/chain-check';
import { EntryDrawer } from '../components/entry-drawer';
import { auditCopy as copy } from '../audit.copy';

/** Every act on record, the newest first. */
export default function AuditPage(): ReactElement {
  const [shown, setShown] = useState<AuditEntryDto | null>(null);
  return (
    <Page title={copy.title} lead={copy.lead}>
      <ChainCheck />
      <AuditFilters />
      <DeskTable<AuditEntryDto>
        list="audit"
        label={copy.title}
        queryKey={['audit']}
        path={DeskPaths.audit.list}
        columns={columnsFor(setShown)}
        rowKey={({ seq }) => String(seq)}
        exportPermission="audit.export"
      />
      <EntryDrawer entry={shown} onClose={() => setShown(null)} />
    </Page>
  );
}

const columnsFor = (onShow: (entry: AuditEntryDto) => void): Column<AuditEntryDto>[] => [
  { key: 'seq', title: copy.seq, align: 'right', width: 80, render: ({ seq }) => seq },
  { key: 'at', title: copy.at, always: true, render: ({ at }) => instantText(at) },
  { key: 'actor', title: copy.actor, render: ({ actor }) => actor?.name ?? copy.system },
  {
    key: 'action',
    title: copy.action,
    always: true,
    render: ({ action }) => <span title={action}>{auditActionName(action)}</span>,
  },
  {
    key: 'object',
    title: copy.object,
    render: ({ object, names }) => (
      <span title={object.id}>
        {names[object.id] ? `${auditObjectName(object.kind)} ${names[object.id]}` : auditObjectLabel(object)}
      </span>
    ),
  },
  { key: 'reason', title: copy.reason, render: ({ reason }) => reason ?? '—' },
  {
    key: 'show',
    title: copy.show,
    always: true,
    pinned: true,
    render: (entry) => (
      <Button size="small" onClick={() => onShow(entry)}>
        {copy.show}
      </Button>
    ),
  },
];
