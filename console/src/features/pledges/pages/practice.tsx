import { qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Card, Table } from 'antd';
import type { ReactElement } from 'react';
import { Page } from '@/components/page/page';
import { EmptyState } from '@/components/states/empty-state';
import { QueryState } from '@/components/states/query-state';
import { ExportButton } from '@/desk/export-button';
import { figureText } from '@/lib/format/figures';
import { instantText } from '@/lib/format/instants';
import { usePracticeCounts } from '../api/pledges';
import { practiceCopy as copy } from '../pledges.copy';

/** How often the clauses are practised, in groups of five and more; in the order of the code, not of the figures. */
export default function PracticePage(): ReactElement {
  const counts = usePracticeCounts();
  return (
    <Page title={copy.title} lead={copy.lead} actions={<ExportButton list="practice" filters={{}} />}>
      <QueryState query={counts}>
        {({ asOf, clauses }) => (
          <Card>
            <p className="soft">{copy.asOf(instantText(asOf))}</p>
            <Table
              size="middle"
              pagination={false}
              rowKey="clauseKey"
              dataSource={clauses}
              locale={{ emptyText: <EmptyState title={copy.none} /> }}
              columns={[
                { title: copy.clause, dataIndex: 'title' },
                { title: copy.quality, render: (_, { quality }) => qualityNames[quality] },
                { title: copy.people, align: 'right', render: (_, { people }) => figureText(people) },
                { title: copy.entries, align: 'right', render: (_, { entries }) => figureText(entries) },
              ]}
            />
          </Card>
        )}
      </QueryState>
    </Page>
  );
}
