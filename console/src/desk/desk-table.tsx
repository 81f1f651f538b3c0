import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { ReactElement, ReactNode } from 'react';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { queryOf, stateOfView, viewOf } from '@/components/table/table-state';
import { useTableState } from '@/components/table/use-table-state';
import { ViewMenu } from '@/components/table/view-menu';
import { useMay } from '@/lib/session/me';
import { useRows } from './api/get-rows';
import { keepView, removeView, useViews } from './api/keep-views';
import { ExportButton } from './export-button';

interface Props<T> {
  /** The name of the list: for kept views, and for the server's export. Lower case and dashes. */
  list: string;
  label: string;
  queryKey: readonly unknown[];
  path: string;
  columns: readonly Column<T>[];
  rowKey: (row: T) => string;
  /** Filters that the page itself sets. */
  fixed?: Readonly<Record<string, string>>;
  searchHint?: string;
  empty?: { title: string; hint?: string; action?: ReactNode };
  /** Whoever holds it may take the list out as a file. Left out: the list cannot be exported. */
  exportPermission?: Permission;
  /** The rows are about people: whoever takes them out says why. */
  exportAsksReason?: boolean;
}

/** A list of the desk: asks the server, keeps views, exports. */
export function DeskTable<T extends object>(props: Props<T>): ReactElement {
  const { list, columns, fixed = {}, exportPermission, exportAsksReason = false } = props;
  const [state, change] = useTableState();
  const query = { ...queryOf(state), ...fixed };
  const rows = useRows<T>(props.queryKey, props.path, query);
  const views = useViews(list);
  const may = useMay();
  const open = (id: string): void => {
    const view = views.data?.find((kept) => kept.id === id);
    if (view) change(stateOfView(view.state));
  };
  const filters = { ...state.filters, ...fixed, ...(state.q ? { q: state.q } : {}) };
  return (
    <DataTable<T>
      label={props.label}
      columns={columns}
      rowKey={props.rowKey}
      rows={rows.data?.rows}
      total={rows.data?.total ?? 0}
      isLoading={rows.isFetching}
      error={rows.error}
      onRetry={() => void rows.refetch()}
      state={state}
      onChange={change}
      searchHint={props.searchHint}
      empty={props.empty}
      tools={
        <>
          {exportPermission && may(exportPermission) && (
            <ExportButton list={list} filters={filters} asksReason={exportAsksReason} />
          )}
          <ViewMenu
            views={views.data ?? []}
            onOpen={open}
            onKeep={(name) => keepView({ list, name, state: viewOf(state) })}
            onRemove={(id) => removeView({ id, list })}
          />
        </>
      }
    />
  );
}
