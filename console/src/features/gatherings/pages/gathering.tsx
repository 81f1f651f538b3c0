import type { DeskGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { Alert, Card, Table, Tag } from 'antd';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { useGathering } from '../api/gatherings';
import { AfterPart } from '../components/after-part';
import { GatheringActions } from '../components/gathering-actions';
import { GatheringFacts } from '../components/gathering-facts';
import { ReplayPart } from '../components/replay-part';
import { StewardsPart } from '../components/stewards-part';
import { fieldKindNames, gatheringsCopy as copy } from '../gatherings.copy';

/** One lecture or event: what it is, its sessions, its form, and what can be done with it. */
export default function GatheringPage(): ReactElement {
  const { gatheringId = '' } = useParams();
  const gathering = useGathering(gatheringId);
  return <QueryState query={gathering}>{(found) => <Gathering key={found.id} gathering={found} />}</QueryState>;
}

function Gathering({ gathering }: { gathering: DeskGatheringDto }): ReactElement {
  return (
    <Page
      title={gathering.title}
      above={[{ title: copy.title, path: '/gatherings' }]}
      actions={<GatheringActions gathering={gathering} />}
    >
      {gathering.cancelReason !== null && (
        <Alert
          type="warning"
          showIcon
          className="gap-below"
          title={copy.cancelReason}
          description={gathering.cancelReason}
        />
      )}
      <GatheringFacts gathering={gathering} />
      <Sessions gathering={gathering} />
      {gathering.status !== 'DRAFT' && <AfterPart gathering={gathering} />}
      {gathering.status !== 'DRAFT' && gathering.mayEdit && <StewardsPart gatheringId={gathering.id} />}
      {gathering.status !== 'DRAFT' && gathering.mayEdit && <ReplayPart gathering={gathering} />}
      <SignUpForm gathering={gathering} />
    </Page>
  );
}

function Sessions({ gathering }: { gathering: DeskGatheringDto }): ReactElement {
  return (
    <Card title={copy.sessions} className="gap-below">
      <Table
        size="middle"
        rowKey="id"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={gathering.sessions}
        columns={[
          {
            title: copy.when,
            render: (_, { startsAt, endsAt }) => copy.windowText(instantText(startsAt), instantText(endsAt)),
          },
          { title: copy.places, align: 'right', dataIndex: 'capacity' },
          { title: copy.reserved, align: 'right', dataIndex: 'reserved' },
          { title: copy.free, align: 'right', dataIndex: 'free' },
          { title: copy.waiting, align: 'right', dataIndex: 'waiting' },
        ]}
      />
    </Card>
  );
}

function SignUpForm({ gathering }: { gathering: DeskGatheringDto }): ReactElement {
  const { form } = gathering;
  return (
    <Card title={copy.form}>
      {form.length === 0 && <p className="soft">{copy.noForm}</p>}
      <ol style={{ paddingInlineStart: 20, margin: 0 }}>
        {form.map(({ key, kind, label, required, options }) => (
          <li key={key} style={{ marginBottom: 12 }}>
            {label} <Tag>{fieldKindNames[kind]}</Tag>
            <span className="soft">{required ? copy.required : copy.optional}</span>
            {options && <div className="soft">{options.join(' / ')}</div>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
