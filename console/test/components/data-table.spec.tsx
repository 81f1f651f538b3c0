import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable, type DataTableProps } from '@/components/table/data-table';
import { stateFrom, type TableState } from '@/components/table/table-state';

interface Unit {
  id: string;
  name: string;
  children: number;
}

function show(props: Partial<DataTableProps<Unit>> = {}): Partial<TableState>[] {
  const changes: Partial<TableState>[] = [];
  render(
    <DataTable<Unit>
      label="单位"
      columns={[
        { key: 'name', title: '名称', always: true, sortable: true, render: ({ name }) => name },
        { key: 'below', title: '下级', render: ({ children }) => `${children} 个` },
      ]}
      rowKey={({ id }) => id}
      rows={[{ id: '1', name: '省教育厅', children: 3 }]}
      total={1}
      isLoading={false}
      error={null}
      onRetry={() => undefined}
      state={stateFrom(new URLSearchParams())}
      onChange={(change) => changes.push(change)}
      {...props}
    />,
  );
  return changes;
}

it('a field called children is a field, not rows', () => {
  show();
  expect(screen.getByText('3 个')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /展开|Expand/ })).toBeNull();
});

it('sorting is asked of the server', async () => {
  const changes = show();
  await userEvent.click(screen.getByRole('columnheader', { name: /名称/ }));
  expect(changes).toEqual([{ sort: 'name', order: 'asc' }]);
});

it('a hidden column is not there, and one that must be stays', () => {
  show({ state: stateFrom(new URLSearchParams('hidden=below,name')) });
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['名称']);
});

it('the choice of columns is the next stop after its button, and Escape leads back to it', async () => {
  show();
  const button = screen.getByRole('button', { name: '选择显示的列' });
  await userEvent.click(button);
  await screen.findByRole('checkbox', { name: '下级' });
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: '下级' }));
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(button);
});
