import type { DeskEditionDto } from '@good-netizen/shared/programme/programme.dto';
import { App, Button, Space, Table, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { sentenceFor } from '@/lib/http/api-error';
import { makeCurrent, useEditions } from '../api/editions';
import { CloneDialog } from '../components/clone-dialog';
import { editionsCopy as copy } from '../editions.copy';

/** The years of the programme: one is copied to the next, and one is the current one. */
export default function EditionsPage(): ReactElement {
  const { message, modal } = App.useApp();
  const editions = useEditions();
  const [cloning, setCloning] = useState<DeskEditionDto | null>(null);
  const ask = ({ id, year }: DeskEditionDto): void =>
    void modal.confirm({
      title: copy.makeCurrentTitle(year),
      content: copy.makeCurrentNote,
      okText: copy.makeCurrent,
      onOk: () =>
        makeCurrent(id).then(
          () => void message.success(copy.changed),
          (error: unknown) => void message.error(sentenceFor(error)),
        ),
    });
  return (
    <Page title={copy.title} lead={copy.lead}>
      <QueryState query={editions}>
        {(found) => (
          <Table<DeskEditionDto>
            size="middle"
            rowKey="id"
            dataSource={found}
            pagination={false}
            scroll={{ x: 'max-content' }}
            columns={columnsFor(setCloning, ask)}
          />
        )}
      </QueryState>
      <CloneDialog source={cloning} onClose={() => setCloning(null)} />
    </Page>
  );
}

const columnsFor = (onClone: (edition: DeskEditionDto) => void, onCurrent: (edition: DeskEditionDto) => void) => [
  { title: copy.year, dataIndex: 'year' },
  {
    title: copy.status,
    render: (_: unknown, { isCurrent }: DeskEditionDto) =>
      isCurrent ? <Tag color="success">{copy.current}</Tag> : <Tag>{copy.waiting}</Tag>,
  },
  {
    title: copy.name,
    render: (_: unknown, { title, demonstration }: DeskEditionDto) => (
      <div className="words">
        {title} {demonstration && <Tag>{copy.demonstration}</Tag>}
      </div>
    ),
  },
  {
    title: copy.documentNumber,
    render: (_: unknown, { documentNumber }: DeskEditionDto) =>
      documentNumber || <span className="soft">{copy.noNumber}</span>,
  },
  {
    title: copy.activities,
    render: (_: unknown, { activities }: DeskEditionDto) => copy.activityCount(activities),
  },
  {
    title: copy.actions,
    fixed: 'end' as const,
    render: (_: unknown, edition: DeskEditionDto) => (
      <Space>
        <Button size="small" onClick={() => onClone(edition)}>
          {copy.clone}
        </Button>
        {!edition.isCurrent && (
          <Button size="small" onClick={() => onCurrent(edition)}>
            {copy.makeCurrent}
          </Button>
        )}
      </Space>
    ),
  },
];
