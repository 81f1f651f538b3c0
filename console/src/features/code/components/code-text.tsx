import type { CodeVersionDto } from '@good-netizen/shared/pledge/pledge.dto';
import { qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Card, Descriptions, Table } from 'antd';
import type { ReactElement } from 'react';
import { EmptyState } from '@/components/states/empty-state';
import { codeCopy as copy, editorCopy } from '../code.copy';

const paragraph = { whiteSpace: 'pre-wrap' } as const;

/** The words of a version. */
export function CodeText({ code }: { code: CodeVersionDto }): ReactElement {
  return (
    <Card className="gap-below">
      <Descriptions column={1} className="gap-below" styles={{ label: { width: 90 } }}>
        <Descriptions.Item label={copy.issuingUnit}>{code.issuingUnit || editorCopy.emptyValue}</Descriptions.Item>
        <Descriptions.Item label={copy.preamble}>
          <span style={paragraph}>{code.preamble || editorCopy.emptyValue}</span>
        </Descriptions.Item>
        <Descriptions.Item label={copy.pledgeSentence}>
          <span style={paragraph}>{code.pledgeSentence || editorCopy.emptyValue}</span>
        </Descriptions.Item>
      </Descriptions>
      <Table
        size="small"
        pagination={false}
        rowKey="id"
        dataSource={code.clauses}
        locale={{ emptyText: <EmptyState title={editorCopy.empty} /> }}
        columns={[
          { title: copy.clauses, width: 72, render: (_, { ordinal }) => editorCopy.clause(ordinal) },
          {
            title: editorCopy.clauseTitle,
            width: 170,
            dataIndex: 'title',
            render: (title: string) => <strong>{title}</strong>,
          },
          { title: editorCopy.clauseText, render: (_, { text }) => <span style={paragraph}>{text}</span> },
          { title: editorCopy.quality, width: 130, render: (_, { quality }) => qualityNames[quality] },
        ]}
      />
    </Card>
  );
}
