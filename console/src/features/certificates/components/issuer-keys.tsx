import type { IssuerKeyDto } from '@good-netizen/shared/credential/credential.dto';
import { App, Button, Card, Table } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { proposeNewKey, useIssuerKeys } from '../api/certificates';
import { certificatesCopy, keysCopy as copy } from '../certificates.copy';

const columns = [
  { title: copy.key, render: (_: unknown, { keyId }: IssuerKeyDto) => <span className="numbers">{keyId}</span> },
  { title: copy.status, render: (_: unknown, { status }: IssuerKeyDto) => copy.statuses[status] },
  { title: copy.createdAt, render: (_: unknown, { createdAt }: IssuerKeyDto) => instantText(createdAt) },
  { title: copy.retiredAt, render: (_: unknown, { retiredAt }: IssuerKeyDto) => instantText(retiredAt) },
];

/** The keys that electronic certificates are signed with. A new one takes two persons. */
export function IssuerKeys(): ReactElement {
  const keys = useIssuerKeys();
  const may = useMay();
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const propose = async (reason: string): Promise<void> => {
    await proposeNewKey({ reason });
    void message.success(certificatesCopy.proposed);
  };
  const rotate = may('credential.rotate-key') && <Button onClick={() => setAsking(true)}>{copy.rotate}</Button>;
  return (
    <Card title={copy.title} extra={rotate}>
      <QueryState query={keys}>
        {(rows) => (
          <Table
            size="small"
            rowKey="keyId"
            pagination={false}
            columns={columns}
            dataSource={rows}
            scroll={{ x: 'max-content' }}
          />
        )}
      </QueryState>
      <ReasonDialog
        open={asking}
        title={copy.rotate}
        okText={copy.rotate}
        kind="second-person"
        onConfirm={propose}
        onClose={() => setAsking(false)}
      >
        <p>{copy.note}</p>
      </ReasonDialog>
    </Card>
  );
}
