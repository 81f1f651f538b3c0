import { auditActionName } from '@good-netizen/shared/audit/audit-action-names';
import { auditObjectName } from '@good-netizen/shared/audit/audit-object-names';
import type { AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import { type Role, roleNames } from '@good-netizen/shared/organisation/roles';
import { Descriptions, Drawer } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { instantText } from '@/lib/format/instants';
import { auditCopy as copy } from '../audit.copy';
import { EntryFacts } from './entry-facts';

const breaking = { overflowWrap: 'anywhere' } as const;

/** One act on record, whole. */
export function EntryDrawer({ entry, onClose }: { entry: AuditEntryDto | null; onClose: () => void }): ReactElement {
  return (
    <Drawer title={entry && auditActionName(entry.action)} open={entry !== null} onClose={onClose} size={560}>
      {entry && (
        <Descriptions column={1} bordered size="small" styles={{ label: { width: 112 }, content: breaking }}>
          {partsOf(entry).map(([label, content]) => (
            <Descriptions.Item key={label} label={label}>
              {content}
            </Descriptions.Item>
          ))}
        </Descriptions>
      )}
    </Drawer>
  );
}

/** What there is to say, in the order in which one asks: when, who, what, why; then what proves it. */
function partsOf(entry: AuditEntryDto): [label: string, content: ReactNode][] {
  const { actor, object, names } = entry;
  const code = (text: string | null): ReactNode => (text === null ? '—' : <code>{text}</code>);
  return [
    [copy.seq, entry.seq],
    [copy.at, instantText(entry.at)],
    [copy.actor, actor?.name ?? copy.system],
    ...(actor
      ? ([
          [copy.unit, names[actor.unitId] ?? actor.unitId],
          [copy.role, actor.role === null ? '—' : roleNames[actor.role as Role]],
        ] as [string, ReactNode][])
      : []),
    [copy.object, [auditObjectName(object.kind), names[object.id]].filter(Boolean).join(' ')],
    [copy.objectId, code(object.id)],
    [copy.reason, entry.reason ?? '—'],
    [copy.facts, <EntryFacts key="facts" entry={entry} />],
    [copy.actionCode, code(entry.action)],
    [copy.permission, code(entry.permission)],
    [copy.before, code(entry.beforeHash)],
    [copy.after, code(entry.afterHash)],
    [copy.hash, code(entry.hash)],
  ];
}
