import { certificateKindNames, type DeskCertificateRowDto } from '@good-netizen/shared/credential/credential.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Button, Card, Input, Space, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { useCertificate } from '../api/certificates';
import { certificatesCopy as copy, certificateStatusNames } from '../certificates.copy';
import { CertificateCard } from '../components/certificate-card';
import { IssuerKeys } from '../components/issuer-keys';

const columnsFor = (open: (number: string) => void): Column<DeskCertificateRowDto>[] => [
  {
    key: 'number',
    title: copy.number,
    always: true,
    render: ({ number }) => (
      <Button type="link" size="small" className="numbers" onClick={() => open(number)}>
        {number}
      </Button>
    ),
  },
  { key: 'kind', title: copy.kind, render: ({ kind }) => certificateKindNames[kind] },
  {
    key: 'status',
    title: copy.status,
    render: ({ status }) => (
      <Tag color={status === 'REVOKED' ? 'error' : 'warning'}>{certificateStatusNames[status]}</Tag>
    ),
  },
  { key: 'reason', title: copy.reason, render: ({ reason }) => reason ?? '—' },
  { key: 'changedAt', title: copy.changedAt, render: ({ changedAt }) => instantText(changedAt) },
];

/** Certificates by number: what the public is told, and suspending, resuming, revoking. */
export default function CertificatesPage(): ReactElement {
  const may = useMay();
  const [number, setNumber] = useState('');
  const certificate = useCertificate(number);
  const proposals = may('proposal.list') && <LinkButton to="/proposals">{copy.seeProposals}</LinkButton>;
  return (
    <Page title={copy.title} lead={copy.lead} actions={proposals}>
      <Space orientation="vertical" size="large" style={{ width: '100%' }}>
        <Card>
          <Input.Search
            aria-label={copy.find}
            placeholder={copy.findHint}
            enterButton={copy.go}
            maxLength={40}
            onSearch={(typed) => setNumber(typed.trim().toUpperCase())}
          />
        </Card>
        {number !== '' && (
          <QueryState query={certificate}>{(data) => <CertificateCard certificate={data} />}</QueryState>
        )}
        <DeskTable<DeskCertificateRowDto>
          list="certificates"
          label={copy.changed}
          queryKey={['certificates', 'changed']}
          path={DeskPaths.certificates.list}
          columns={columnsFor(setNumber)}
          rowKey={({ id }) => id}
          empty={{ title: copy.none }}
        />
        <IssuerKeys />
      </Space>
    </Page>
  );
}
