import { auditActionName } from '@good-netizen/shared/audit/audit-action-names';
import { auditObjectName } from '@good-netizen/shared/audit/audit-object-names';
import type { AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import { Descriptions, Drawer } from 'antd';
import type { ReactElement } from 'react';
import { instantText } from '@/lib/format/instants';
import { auditCopy as copy } from '../audit.copy';

const breaking = { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', margin: 0 } as const;

/** One act on record, whole. */
export function EntryDrawer({ entry, onClose }: { entry: AuditEntryDto | null; onClose: () => void }): ReactElement {
  return (
    <Drawer title={entry && auditActionName(entry.action)} open={entry !== null} onClose={onClose} size={520}>
      {entry && (
        <Descriptions column={1} bordered size="small">
          <Descriptions.Item label={copy.seq}>{entry.seq}</Descriptions.Item>
          <Descriptions.Item label={copy.at}>{instantText(entry.at)}</Descriptions.Item>
          <Descriptions.Item label={copy.actor}>{entry.actor?.name ?? copy.system}</Descriptions.Item>
          <Descriptions.Item label={copy.action}>
            <code>{entry.action}</code>
          </Descriptions.Item>
          <Descriptions.Item label={copy.object}>
            <span style={breaking}>{`${auditObjectName(entry.object.kind)} ${entry.object.id}`}</span>
          </Descriptions.Item>
          <Descriptions.Item label={copy.reason}>{entry.reason ?? '—'}</Descriptions.Item>
          <Descriptions.Item label={copy.facts}>
            <pre style={breaking}>{JSON.stringify(entry.facts, null, 2)}</pre>
          </Descriptions.Item>
          <Descriptions.Item label={copy.before}>
            <code style={breaking}>{entry.beforeHash ?? '—'}</code>
          </Descriptions.Item>
          <Descriptions.Item label={copy.after}>
            <code style={breaking}>{entry.afterHash ?? '—'}</code>
          </Descriptions.Item>
          <Descriptions.Item label={copy.hash}>
            <code style={breaking}>{entry.hash}</code>
          </Descriptions.Item>
        </Descriptions>
      )}
    </Drawer>
  );
}
