import type { CourseReachDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Card, Statistic, Table } from 'antd';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { EmptyState } from '@/components/states/empty-state';
import { QueryState } from '@/components/states/query-state';
import { useScrollByKey } from '@/components/table/use-scroll-by-key';
import { figureText } from '@/lib/format/figures';
import { instantText } from '@/lib/format/instants';
import { useCourse, useReach } from '../api/courses';
import { reachCopy as copy } from '../copy/check.copy';
import { courseCopy } from '../copy/course.copy';

/** `20180601` as it is read. */
const dayOfText = (day: string): string => `${Number(day.slice(4, 6))} 月 ${Number(day.slice(6, 8))} 日`;

/** Whom a course reached, in numbers of five and more; never who. */
export default function ReachPage(): ReactElement {
  const { versionId = '' } = useParams();
  const course = useCourse(versionId).data;
  const reach = useReach(versionId);
  const above = [
    { title: courseCopy.title, path: '/courses' },
    { title: course?.title ?? '……', path: `/courses/${versionId}` },
  ];
  return (
    <Page title={copy.title} lead={copy.lead} above={above}>
      <QueryState query={reach}>{(found) => <Figures reach={found} />}</QueryState>
    </Page>
  );
}

function Figures({ reach }: { reach: CourseReachDto }): ReactElement {
  const place = useScrollByKey<HTMLDivElement>(copy.byLesson);
  return (
    <div ref={place}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16 }} className="gap-below">
        <Card>
          <Statistic title={copy.learners} value={figureText(reach.learners)} />
        </Card>
        <Card>
          <Statistic title={copy.completed} value={figureText(reach.completed)} />
        </Card>
      </div>
      <h2>{copy.byLesson}</h2>
      <Table
        className="gap-below"
        rowKey="lessonKey"
        dataSource={reach.lessons}
        pagination={false}
        columns={[
          { title: copy.lesson, dataIndex: 'title' },
          { title: copy.started, align: 'right', render: (_, { started }) => figureText(started) },
          { title: copy.finished, align: 'right', render: (_, { finished }) => figureText(finished) },
        ]}
      />
      <h2>{copy.byRegion}</h2>
      <Table
        rowKey="regionCode"
        dataSource={reach.regions}
        pagination={false}
        locale={{ emptyText: <EmptyState title={copy.none} /> }}
        columns={[
          { title: copy.region, dataIndex: 'regionName' },
          { title: copy.learners, align: 'right', render: (_, { learners }) => figureText(learners) },
        ]}
      />
      <h2>{copy.byDay}</h2>
      <Table
        size="small"
        rowKey="day"
        dataSource={[...reach.days].reverse()}
        pagination={false}
        columns={[
          { title: copy.day, render: (_, { day }) => dayOfText(day) },
          { title: copy.learnersOfDay, align: 'right', render: (_, { learners }) => figureText(learners) },
        ]}
      />
      <p className="soft">{copy.asOf(instantText(reach.asOf))}</p>
    </div>
  );
}
