import type { DeskConsultationDto } from '@good-netizen/shared/pledge/consultation.dto';
import { Table } from 'antd';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { consultationCopy as copy } from '../code.copy';

/** What was said of each clause, in sums. */
export function ClauseTallies({ consultation }: { consultation: DeskConsultationDto }): ReactElement {
  return (
    <Table
      size="middle"
      pagination={false}
      rowKey="clauseKey"
      dataSource={consultation.clauses}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: copy.clause,
          render: (_, { clauseKey, title }) => <Link to={`?tab=opinions&f.clauseKey=${clauseKey}`}>{title}</Link>,
        },
        { title: copy.support, dataIndex: 'support', align: 'right', width: 120 },
        { title: copy.amend, dataIndex: 'amend', align: 'right', width: 120 },
        { title: copy.oppose, dataIndex: 'oppose', align: 'right', width: 120 },
        { title: copy.groupCount, dataIndex: 'groups', align: 'right', width: 120 },
      ]}
    />
  );
}
