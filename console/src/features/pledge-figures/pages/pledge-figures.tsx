import { Button, Card, Col, Row, Table } from 'antd';
import type { ReactElement } from 'react';
import { TileMap } from '@/components/charts/tile-map';
import { TrendChart } from '@/components/charts/trend-chart';
import { Page } from '@/components/page/page';
import { EmptyState } from '@/components/states/empty-state';
import { QueryState } from '@/components/states/query-state';
import { ExportButton } from '@/desk/export-button';
import { figureText } from '@/lib/format/figures';
import { counterDayText, instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { useCounters } from '../api/get-counters';
import { pledgeFiguresCopy as copy } from '../pledge-figures.copy';

/** How many have signed: where, when, in which system. Fit for printing. */
export default function PledgeFiguresPage(): ReactElement {
  const counters = useCounters();
  const may = useMay();
  return (
    <QueryState query={counters}>
      {({ total, asOf, regions, days, sectors }) => (
        <Page
          title={copy.title}
          lead={copy.lead(figureText(total), instantText(asOf))}
          actions={
            <>
              {may('pledge.figures') && <ExportButton list="pledge-figures" filters={{}} />}
              <Button onClick={() => window.print()}>{copy.print}</Button>
            </>
          }
        >
          <Row gutter={[20, 20]}>
            <Col span={24} xl={14}>
              <Card title={copy.regions}>
                <TileMap label={copy.regions} regions={regions} />
              </Card>
            </Col>
            <Col span={24} xl={10}>
              <Card title={copy.days}>
                {days.length === 0 ? (
                  <EmptyState title={copy.noDays} />
                ) : (
                  <TrendChart
                    label={copy.days}
                    points={days.map(({ day, count }) => ({ day: counterDayText(day), count }))}
                  />
                )}
              </Card>
            </Col>
            <Col span={24}>
              <Card title={copy.sectors}>
                <Table
                  size="small"
                  pagination={false}
                  rowKey="code"
                  dataSource={sectors}
                  columns={[
                    { title: copy.sector, dataIndex: 'name' },
                    { title: copy.count, align: 'right', render: (_, { count }) => figureText(count) },
                  ]}
                />
              </Card>
            </Col>
          </Row>
        </Page>
      )}
    </QueryState>
  );
}
