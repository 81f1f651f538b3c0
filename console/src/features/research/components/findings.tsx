import type { DeskResearchDto } from '@good-netizen/shared/pledge/research.dto';
import { App, Button, Card, Space, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { useMay } from '@/lib/session/me';
import { removeFinding } from '../api/write-research';
import { findingCopy as copy } from '../research.copy';
import { FindingDialog } from './finding-dialog';

type Finding = DeskResearchDto['findingsList'][number];

/** What was found, with its evidence and the clause it supports. */
export function Findings({ research }: { research: DeskResearchDto }): ReactElement {
  const edits = useMay()('research.edit');
  const [editing, setEditing] = useState<Finding | 'new' | null>(null);
  const list = research.findingsList;
  return (
    <Card
      title={copy.title}
      className="gap-below"
      extra={edits && <Button onClick={() => setEditing('new')}>{copy.add}</Button>}
    >
      {list.length === 0 && <p className="soft">{copy.none}</p>}
      {list.map((finding) => (
        <section key={finding.id} style={{ marginBottom: 16 }}>
          <strong>{finding.text}</strong>
          <div style={{ whiteSpace: 'pre-wrap' }}>
            <span className="soft">{copy.evidence}：</span>
            {finding.evidence}
          </div>
          <Space wrap>
            <Tag>{finding.clauseTitle ?? copy.noClause}</Tag>
            {edits && (
              <Button type="link" size="small" onClick={() => setEditing(finding)}>
                {copy.edit}
              </Button>
            )}
            {edits && <Remove id={finding.id} />}
          </Space>
        </section>
      ))}
      {editing !== null && (
        <FindingDialog
          researchId={research.id}
          finding={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}

function Remove({ id }: { id: string }): ReactElement {
  const { message, modal } = App.useApp();
  const remove = (): Promise<void> =>
    removeFinding(id).catch((error: unknown) => void message.error(sentenceFor(error)));
  const ask = (): void =>
    void modal.confirm({
      title: copy.remove,
      content: copy.removeNote,
      okText: copy.remove,
      okButtonProps: { danger: true },
      onOk: remove,
    });
  return (
    <Button type="link" danger size="small" onClick={ask}>
      {copy.remove}
    </Button>
  );
}
