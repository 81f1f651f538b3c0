import type { DeskGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { Card, Descriptions, Table } from 'antd';
import type { ReactElement } from 'react';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { useAttendance, useSatisfaction } from '../api/door';
import { doorCopy as copy } from '../door.copy';
import { gatheringsCopy } from '../gatherings.copy';

const questions = ['useful', 'clear', 'again'] as const;

/** How many came, and what those who came think of it, together. */
export function AfterPart({ gathering: { id } }: { gathering: DeskGatheringDto }): ReactElement {
  const attendance = useAttendance(id);
  return (
    <Card className="gap-below" title={copy.after}>
      <Table
        size="middle"
        rowKey="sessionId"
        pagination={false}
        loading={attendance.isPending}
        scroll={{ x: 'max-content' }}
        dataSource={attendance.data ?? []}
        columns={[
          { title: gatheringsCopy.session, render: (_, { startsAt }) => instantText(startsAt) },
          { title: gatheringsCopy.places, align: 'right', dataIndex: 'places' },
          { title: copy.attended, align: 'right', dataIndex: 'attended' },
          { title: copy.minutes, align: 'right', dataIndex: 'minutes' },
        ]}
      />
      <Satisfaction id={id} />
    </Card>
  );
}

function Satisfaction({ id }: { id: string }): ReactElement {
  const summary = useSatisfaction(id);
  return (
    <QueryState query={summary}>
      {({ attended, answered, means, words }) =>
        means === null || answered === null ? (
          <p className="soft">{copy.fewAnswers}</p>
        ) : (
          <>
            <p>{copy.answered(answered, attended)}</p>
            <Descriptions column={1} size="small">
              {questions.map((question) => (
                <Descriptions.Item key={question} label={copy.means[question]}>
                  {copy.meanText(means[question])}
                </Descriptions.Item>
              ))}
            </Descriptions>
            {words !== null && words.length > 0 && (
              <>
                <h3>{copy.words}</h3>
                <ul>
                  {words.map((said, index) => (
                    <li key={`${index}-${said}`}>{said}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )
      }
    </QueryState>
  );
}
