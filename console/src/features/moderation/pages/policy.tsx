import { Card, Table } from 'antd';
import type { ReactElement } from 'react';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { usePolicy } from '../api/tickets';
import { moderationCopy, policyCopy as copy, verdictNames } from '../moderation.copy';

/** The rules as netizens read them. */
export default function PolicyPage(): ReactElement {
  const policy = usePolicy();
  return (
    <Page title={copy.title} lead={copy.lead} above={[{ title: moderationCopy.title, path: '/moderation' }]}>
      <QueryState query={policy}>
        {({ process, reasons }) => (
          <>
            <Card title={copy.process} className="gap-below">
              {process.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </Card>
            <Card title={copy.reasons}>
              <Table
                size="middle"
                pagination={false}
                rowKey="code"
                dataSource={reasons}
                columns={[
                  { title: copy.text, dataIndex: 'publicText' },
                  { title: copy.advice, dataIndex: 'advice' },
                  {
                    title: copy.verdicts,
                    width: 220,
                    render: (_, { verdicts }) => verdicts.map((verdict) => verdictNames[verdict]).join('、'),
                  },
                ]}
              />
            </Card>
          </>
        )}
      </QueryState>
    </Page>
  );
}
