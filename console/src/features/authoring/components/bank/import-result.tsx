import type { ImportedQuestionDto, QuestionImportDto } from '@good-netizen/shared/authoring/import-questions.dto';
import { Alert, Table, Tag } from 'antd';
import type { ReactElement } from 'react';
import { useScrollByKey } from '@/components/table/use-scroll-by-key';
import { bankCopy, importCopy as copy, outcomeNames } from '../../copy/bank.copy';

/** What would be brought in, question by question; what cannot be read comes first. */
export function ImportResult({ plan }: { plan: QuestionImportDto }): ReactElement {
  const place = useScrollByKey<HTMLDivElement>(copy.check);
  const count = (wanted: ImportedQuestionDto['outcome']): number =>
    plan.questions.filter(({ outcome }) => outcome === wanted).length;
  const rows = [...plan.questions].sort(
    (a, b) => Number(b.outcome === 'REFUSED') - Number(a.outcome === 'REFUSED') || a.line - b.line,
  );
  return (
    <div ref={place} role="status">
      <Alert
        type={count('REFUSED') > 0 ? 'warning' : 'success'}
        showIcon
        className="gap-below"
        title={copy.summary(count('NEW'), count('KNOWN'), count('REFUSED'))}
      />
      <Table<ImportedQuestionDto>
        size="small"
        rowKey="line"
        dataSource={rows}
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        columns={[
          { title: copy.line, dataIndex: 'line', width: 64 },
          {
            title: copy.outcome,
            width: 110,
            render: (_, { outcome }) => <Tag color={outcomeNames[outcome].color}>{outcomeNames[outcome].text}</Tag>,
          },
          { title: bankCopy.stem, dataIndex: 'stem' },
          {
            title: copy.problem,
            render: (_, { problems }) =>
              problems.map(({ column, message }) => (
                <div key={`${column ?? ''}${message}`}>{column === null ? message : `${column}：${message}`}</div>
              )),
          },
        ]}
      />
    </div>
  );
}
