import type { DeskConsultationDto } from '@good-netizen/shared/pledge/consultation.dto';
import { Alert, Card, Statistic, Tabs, Tag } from 'antd';
import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { useConsultation } from '../api/consultation';
import { codeCopy, consultationCopy as copy } from '../code.copy';
import { ClauseTallies } from '../components/clause-tallies';
import { GroupList } from '../components/group-list';
import { OpinionTable } from '../components/opinion-table';
import { ReviewButton } from '../components/review-button';
import { whatBlocksReview } from '../hooks/what-blocks-review';

const tabs = ['opinions', 'groups', 'clauses'] as const;

/** The consultation's desk: opinions, groups and their replies, and what is left to do. */
export default function ConsultationPage(): ReactElement {
  const { consultationId = '' } = useParams();
  const consultation = useConsultation(consultationId);
  return <QueryState query={consultation}>{(found) => <Desk key={found.id} consultation={found} />}</QueryState>;
}

function Desk({ consultation }: { consultation: DeskConsultationDto }): ReactElement {
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((name) => name === search.get('tab')) ?? 'opinions';
  const conducts = may('consultation.conduct') && consultation.status === 'OPEN';
  const above = [
    { title: codeCopy.title, path: '/code' },
    { title: codeCopy.versionName(consultation.version), path: `/code/${consultation.codeVersionId}` },
  ];
  return (
    <Page
      title={`${copy.title} ${consultation.title}`}
      lead={copy.lead(consultation.version)}
      above={above}
      actions={conducts && <ReviewButton consultation={consultation} />}
    >
      <Progress consultation={consultation} />
      <Tabs
        activeKey={tab}
        onChange={(next) => setSearch({ tab: next }, { replace: true })}
        destroyOnHidden
        items={[
          {
            key: 'opinions',
            label: copy.opinions,
            children: <OpinionTable consultation={consultation} conducts={conducts} />,
          },
          {
            key: 'groups',
            label: `${copy.groups}（${consultation.groups}）`,
            children: <GroupList consultation={consultation} conducts={conducts} />,
          },
          { key: 'clauses', label: copy.byClause, children: <ClauseTallies consultation={consultation} /> },
        ]}
      />
    </Page>
  );
}

function Progress({ consultation }: { consultation: DeskConsultationDto }): ReactElement {
  const { opinions, ungrouped, unanswered, closesAt, open, status } = consultation;
  const blocks = whatBlocksReview(consultation);
  return (
    <>
      <Card className="gap-below" size="small">
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 48px' }}>
          <Statistic title={copy.total} value={opinions} />
          <Statistic title={copy.ungrouped} value={ungrouped} />
          <Statistic title={copy.unanswered} value={unanswered} />
          <Statistic title={copy.closesAt} value={instantText(closesAt)} formatter={(value) => value} />
          <Tag style={{ alignSelf: 'center' }} color={open ? 'processing' : 'default'}>
            {open ? copy.open : copy.ended}
          </Tag>
        </div>
      </Card>
      {status === 'OPEN' && (
        <Alert
          className="gap-below"
          showIcon
          type={blocks.length === 0 ? 'success' : 'info'}
          title={blocks.length === 0 ? copy.ready : `${copy.notReady}：${blocks.join('；')}。`}
        />
      )}
    </>
  );
}
