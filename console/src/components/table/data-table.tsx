import { Table, type TableProps } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { EmptyState } from '../states/empty-state';
import { ErrorState } from '../states/error-state';
import type { Column } from './column';
import { type TableState, pageSizes } from './table-state';
import { TableTools } from './table-tools';
import { useScrollByKey } from './use-scroll-by-key';

export interface DataTableProps<T> {
  /** What the list holds, for who cannot see it. */
  label: string;
  columns: readonly Column<T>[];
  rowKey: (row: T) => string;
  rows: readonly T[] | undefined;
  total: number;
  isLoading: boolean;
  error: unknown;
  onRetry: () => void;
  state: TableState;
  onChange: (change: Partial<TableState>) => void;
  /** Words in the search field; without them there is none. */
  searchHint?: string;
  empty?: { title: string; hint?: string; action?: ReactNode };
  /** Saved views, export and the like, at the right of the tools. */
  tools?: ReactNode;
}

/** A list that the server pages, filters, sorts and searches. */
export function DataTable<T extends object>(props: DataTableProps<T>): ReactElement {
  const { columns, rows, state, onChange, empty } = props;
  const place = useScrollByKey<HTMLElement>(props.label);
  const shown = columns.filter(({ key, always }) => always || !state.hidden.includes(key));
  const turn: TableProps<T>['onChange'] = (pagination, _filters, sorter, { action }) => {
    const by = Array.isArray(sorter) ? sorter[0] : sorter;
    if (action === 'paginate') onChange({ page: pagination.current ?? 1, size: pagination.pageSize ?? state.size });
    if (action === 'sort') {
      const sort = by?.order ? String(by.columnKey) : undefined;
      onChange({ sort, order: sort === undefined ? undefined : by?.order === 'descend' ? 'desc' : 'asc' });
    }
  };
  return (
    <section ref={place} aria-label={props.label}>
      <TableTools columns={columns} state={state} onChange={onChange} searchHint={props.searchHint}>
        {props.tools}
      </TableTools>
      {props.error && rows === undefined ? (
        <ErrorState error={props.error} onRetry={props.onRetry} />
      ) : (
        <Table<T>
          size="middle"
          columns={shown.map((column) => antColumn(column, state))}
          dataSource={rows as T[] | undefined}
          rowKey={props.rowKey}
          loading={props.isLoading}
          // A row may well have a field `children`, such as a count; Ant Design would take it for rows.
          expandable={{ childrenColumnName: 'no-such-field' }}
          onChange={turn}
          scroll={{ x: 'max-content' }}
          showSorterTooltip={{ target: 'sorter-icon' }}
          locale={{ emptyText: <EmptyState title={empty?.title ?? '没有符合条件的内容'} {...empty} /> }}
          pagination={{
            current: state.page,
            pageSize: state.size,
            total: props.total,
            pageSizeOptions: pageSizes,
            showSizeChanger: true,
            showTotal: (total) => `共 ${total} 条`,
          }}
        />
      )}
    </section>
  );
}

function antColumn<T>(column: Column<T>, { sort, order }: TableState) {
  return {
    key: column.key,
    title: column.title,
    width: column.width,
    align: column.align,
    ...(column.pinned ? { fixed: 'end' as const } : {}),
    render: (_value: unknown, row: T) => column.render(row),
    sorter: column.sortable ?? false,
    sortOrder: sort === column.key ? (order === 'desc' ? ('descend' as const) : ('ascend' as const)) : null,
  };
}
