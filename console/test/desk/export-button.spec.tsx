import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { ExportButton } from '@/desk/export-button';
import { queryClient } from '@/lib/query/query-client';

const asked: { url: string; body: unknown }[] = [];
const task = { id: 't1', title: '导出', status: 'DONE', done: 1, total: 1, file: { name: 'a.csv', bytes: 1 } };

// jsdom has no styles of pseudo elements; Ant Design's dialog asks for them only to measure a scroll bar.
const styleOf = window.getComputedStyle.bind(window);
window.getComputedStyle = (element: Element) => styleOf(element);

beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = (async (url: string, { body }: { body?: string } = {}) => {
    if (body) asked.push({ url, body: JSON.parse(body) });
    return { ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(task)) };
  }) as unknown as typeof fetch;
});

function show(asksReason: boolean): void {
  render(
    <QueryClientProvider client={queryClient}>
      <App>
        <ExportButton list="complaints" filters={{ view: 'DONE' }} asksReason={asksReason} />
      </App>
    </QueryClientProvider>,
  );
}
const choose = async (label: string): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name: /导出/ }));
  await userEvent.click(await screen.findByText(label));
};

it('takes a list out as it is looked at', async () => {
  show(false);
  await choose('JSON 数据（.json）');
  expect(asked).toEqual([
    {
      url: expect.stringContaining('desk/exports'),
      body: { list: 'complaints', format: 'json', filters: { view: 'DONE' } },
    },
  ]);
});

it('asks why first, where the rows are about people', async () => {
  show(true);
  await choose('CSV 文件（.csv）');
  const field = await screen.findByLabelText('理由');
  expect(asked).toEqual([]);
  await userEvent.type(field, '演示核对');
  const [, ok] = screen.getAllByRole('button', { name: /导\s*出/ });
  await userEvent.click(ok!);
  const wanted = { list: 'complaints', format: 'csv', filters: { view: 'DONE' }, reason: '演示核对' };
  await waitFor(() => expect(asked.map(({ body }) => body)).toEqual([wanted]));
});
