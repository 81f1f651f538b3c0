import { DeskPaths } from '@good-netizen/shared/desk-paths';
import {
  type DeskConsultationDto,
  type DeskOpinionRowDto,
  opinionStanceNames,
  opinionStances,
  type OpinionTextStatus,
} from '@good-netizen/shared/pledge/consultation.dto';
import { Table, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import type { Column } from '@/components/table/column';
import { EmptyState } from '@/components/states/empty-state';
import { ErrorState } from '@/components/states/error-state';
import { pageSizes, queryOf } from '@/components/table/table-state';
import { TableTools } from '@/components/table/table-tools';
import { useScrollByKey } from '@/components/table/use-scroll-by-key';
import { useTableState } from '@/components/table/use-table-state';
import { useRows } from '@/desk/api/get-rows';
import { instantText } from '@/lib/format/instants';
import { useGroups } from '../api/consultation';
import { consultationCopy as copy, opinionTextNames } from '../code.copy';
import { GroupingBar } from './grouping-bar';

interface Props {
  consultation: DeskConsultationDto;
  conducts: boolean;
}

/** The opinions, filtered; what belongs together is chosen and put into a group. */
export function OpinionTable({ consultation, conducts }: Props): ReactElement {
  const [state, change] = useTableState();
  const [chosen, setChosen] = useState<DeskOpinionRowDto[]>([]);
  const groups = useGroups(consultation.id).data ?? [];
  const rows = useRows<DeskOpinionRowDto>(
    ['code', 'consultation', consultation.id, 'opinions'],
    DeskPaths.consultation.opinions(consultation.id),
    queryOf(state),
  );
  const place = useScrollByKey<HTMLElement>(copy.opinions);
  const headings = new Map(groups.map(({ id, heading }) => [id, heading]));
  const columns = columnsFor(consultation, (id) => headings.get(id) ?? copy.isGrouped.yes);
  const shown = columns.filter(({ key, always }) => always || !state.hidden.includes(key));
  return (
    <section ref={place} aria-label={copy.opinions}>
      <TableTools columns={columns} state={state} onChange={change} searchHint={copy.search} />
      {conducts && chosen.length > 0 && (
        <GroupingBar consultation={consultation} groups={groups} chosen={chosen} onDone={() => setChosen([])} />
      )}
      {rows.error && !rows.data ? (
        <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />
      ) : (
        <Table<DeskOpinionRowDto>
          size="middle"
          rowKey="id"
          loading={rows.isFetching}
          dataSource={rows.data?.rows}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: <EmptyState title={copy.none} hint={copy.noneHint} /> }}
          columns={shown.map(({ key, title, width, render }) => ({
            key,
            title,
            width,
            render: (_: unknown, row: DeskOpinionRowDto) => render(row),
          }))}
          rowSelection={
            conducts
              ? {
                  preserveSelectedRowKeys: true,
                  selectedRowKeys: chosen.map(({ id }) => id),
                  onChange: (_keys, selected) => setChosen(selected),
                  getCheckboxProps: ({ groupId }) => ({ disabled: groupId !== null }),
                }
              : undefined
          }
          pagination={{
            current: state.page,
            pageSize: state.size,
            total: rows.data?.total ?? 0,
            pageSizeOptions: pageSizes,
            showSizeChanger: true,
            onChange: (page, size) => change({ page, size }),
          }}
        />
      )}
    </section>
  );
}

const columnsFor = (
  { clauses }: DeskConsultationDto,
  headingOf: (id: string) => string,
): Column<DeskOpinionRowDto>[] => [
  {
    key: 'clause',
    title: copy.clause,
    width: 130,
    render: ({ clauseTitle }) => clauseTitle,
    filter: { key: 'clauseKey', options: clauses.map(({ clauseKey, title }) => ({ value: clauseKey, label: title })) },
  },
  {
    key: 'stance',
    title: copy.stance,
    width: 96,
    render: ({ stance }) => opinionStanceNames[stance],
    filter: { key: 'stance', options: opinionStances.map((value) => ({ value, label: opinionStanceNames[value] })) },
  },
  {
    key: 'text',
    title: copy.text,
    always: true,
    render: ({ text }) =>
      text ? (
        <div style={{ minWidth: 200, maxWidth: 480, whiteSpace: 'pre-wrap' }}>{text}</div>
      ) : (
        <span className="soft">{copy.noText}</span>
      ),
  },
  {
    key: 'textStatus',
    title: copy.textStatus,
    width: 96,
    render: ({ textStatus }) => opinionTextNames[textStatus],
    filter: {
      key: 'textStatus',
      options: (Object.keys(opinionTextNames) as OpinionTextStatus[]).map((value) => ({
        value,
        label: opinionTextNames[value],
      })),
    },
  },
  {
    key: 'group',
    title: copy.group,
    render: ({ groupId }) => (groupId ? <Tag>{headingOf(groupId)}</Tag> : '—'),
    filter: {
      key: 'grouped',
      options: [
        { value: 'no', label: copy.isGrouped.no },
        { value: 'yes', label: copy.isGrouped.yes },
      ],
    },
  },
  { key: 'at', title: copy.at, width: 140, render: ({ updatedAt }) => instantText(updatedAt) },
];
