import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { UnitTree } from '@/features/units/components/unit-tree';
import { queryClient } from '@/lib/query/query-client';

const unit = (id: string, name: string, children = 0): DeskUnitDto => ({ id, name, children }) as DeskUnitDto;
const below: Record<string, DeskUnitDto[]> = {
  ROOT: [unit('1', '省妇联', 1), unit('2', '省文明办')],
  '1': [unit('3', '遵义市妇联')],
};

it('asks for what is below a unit when it is unfolded, and not before', async () => {
  const asked: string[] = [];
  globalThis.fetch = (async (address: string) => {
    const parent = new URL(address, 'http://desk').searchParams.get('parentId') ?? '';
    asked.push(parent);
    const rows = below[parent] ?? [];
    return { ok: true, status: 200, text: () => Promise.resolve(JSON.stringify({ rows, total: rows.length })) };
  }) as unknown as typeof fetch;
  const columns = [{ key: 'name', title: '名称', render: ({ name }: DeskUnitDto) => name }];
  render(
    <QueryClientProvider client={queryClient}>
      <UnitTree columns={columns} />
    </QueryClientProvider>,
  );
  await screen.findByText('省文明办');
  expect(asked).toEqual(['ROOT']);
  expect(screen.queryByRole('button', { name: '省文明办的下级单位' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '省妇联的下级单位' }));
  await screen.findByText('遵义市妇联');
  expect(asked).toEqual(['ROOT', '1']);
  await userEvent.click(screen.getByRole('button', { name: '省妇联的下级单位', expanded: true }));
  expect(asked).toEqual(['ROOT', '1']);
});
