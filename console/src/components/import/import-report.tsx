import { Alert, Table, Tag } from 'antd';
import type { ReactElement } from 'react';
import { useScrollByKey } from '../table/use-scroll-by-key';

export interface ImportRow {
  row: number;
  outcome: 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'REFUSED';
  problems: readonly { column: string; message: string }[];
  values: Readonly<Record<string, string>>;
}

export interface ImportFacts {
  rows: readonly ImportRow[];
  create: number;
  update: number;
  unchanged: number;
  refused: number;
}

const outcomes = {
  CREATE: { text: '新增', color: 'success' },
  UPDATE: { text: '修改', color: 'processing' },
  UNCHANGED: { text: '不变', color: 'default' },
  REFUSED: { text: '不能导入', color: 'error' },
} as const;

interface Props {
  report: ImportFacts;
  /** How the columns are called in the table. */
  titles: Readonly<Record<string, string>>;
}

/** What a table would do if it were brought in, row by row; refused rows first. */
export function ImportReport({ report, titles }: Props): ReactElement {
  const place = useScrollByKey<HTMLDivElement>('每一行的结果');
  const names = [...new Set(report.rows.flatMap(({ values }) => Object.keys(values)))];
  const rows = [...report.rows].sort(
    (a, b) => Number(b.outcome === 'REFUSED') - Number(a.outcome === 'REFUSED') || a.row - b.row,
  );
  return (
    <div ref={place} style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 8 }}>
      <Alert
        type={report.refused > 0 ? 'warning' : 'success'}
        showIcon
        title={`新增 ${report.create} 行，修改 ${report.update} 行，不变 ${report.unchanged} 行，不能导入 ${report.refused} 行。`}
      />
      <Table<ImportRow>
        size="small"
        rowKey="row"
        dataSource={rows}
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        columns={[
          { title: '行', dataIndex: 'row', width: 64 },
          {
            title: '结果',
            width: 100,
            render: (_, { outcome }) => <Tag color={outcomes[outcome].color}>{outcomes[outcome].text}</Tag>,
          },
          ...names.map((name) => ({
            title: titles[name] ?? name,
            render: (_: unknown, { values }: ImportRow) => values[name] ?? '',
          })),
          {
            title: '问题',
            width: 360,
            render: (_, { problems }) =>
              problems.map(({ column, message }) => (
                <div
                  key={column + message}
                  style={{ minWidth: 300, whiteSpace: 'normal' }}
                >{`${column}：${message}`}</div>
              )),
          },
        ]}
      />
    </div>
  );
}
