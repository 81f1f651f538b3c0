import { Card, Col, Row } from 'antd';
import type { ReactElement } from 'react';
import { Page } from '@/components/page/page';
import { EmptyState } from '@/components/states/empty-state';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { useMe } from '@/lib/session/me';
import { useDeskHome } from '../api/get-home';
import { WaitingList } from '../components/waiting-list';
import { WeekFigure } from '../components/week-figure';
import { dueSoon } from '../due-soon';
import { homeCopy as copy } from '../home.copy';

/** What waits for me, what ends soon, how the week went. */
export default function HomePage(): ReactElement {
  const me = useMe();
  const home = useDeskHome();
  return (
    <Page title={copy.greeting(me.data?.staff.displayName ?? '')}>
      <QueryState query={home}>
        {({ waiting, week, asOf }) => (
          <Row gutter={[20, 20]}>
            <Col span={24} xl={14}>
              <Card title={copy.waiting}>
                <WaitingList items={waiting} now={Date.parse(asOf)} empty={copy.waitingNone} />
              </Card>
            </Col>
            <Col span={24} xl={10}>
              <Card title={copy.dueSoon}>
                <WaitingList items={dueSoon(waiting, Date.parse(asOf))} now={Date.parse(asOf)} empty={copy.dueNone} />
              </Card>
            </Col>
            <Col span={24}>
              <Card title={copy.week} extra={<span className="soft">{copy.weekNote(instantText(asOf))}</span>}>
                {week.length === 0 ? (
                  <EmptyState title={copy.weekNone} />
                ) : (
                  <Row gutter={[20, 20]}>
                    {week.map((figure) => (
                      <Col key={figure.key} xs={12} xl={6}>
                        <WeekFigure figure={figure} />
                      </Col>
                    ))}
                  </Row>
                )}
              </Card>
            </Col>
          </Row>
        )}
      </QueryState>
    </Page>
  );
}
