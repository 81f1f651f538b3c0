import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DeskGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { GatheringStatus } from '@good-netizen/shared/states/registration.states';
import { App } from 'antd';
import { MemoryRouter } from 'react-router';
import { GatheringActions } from '@/features/gatherings/components/gathering-actions';
import { queryClient } from '@/lib/query/query-client';

interface Sent {
  address: string;
  body: unknown;
}

function show(status: GatheringStatus, mayEdit = true): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = ((address: string, { body }: { body: string }) => {
    sent.push({ address, body: JSON.parse(body) as unknown });
    return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve('{}') });
  }) as unknown as typeof fetch;
  const gathering = { id: 'g1', revision: 3, status, mayEdit } as DeskGatheringDto;
  render(
    <QueryClientProvider client={queryClient}>
      <App>
        <MemoryRouter>
          <GatheringActions gathering={gathering} />
        </MemoryRouter>
      </App>
    </QueryClientProvider>,
  );
  return sent;
}
// Ant Design sets two Chinese characters apart.
const names = (): string[] =>
  screen.queryAllByRole('button').map(({ textContent }) => (textContent ?? '').replace(' ', ''));
const inDialog = (name: RegExp): HTMLElement => screen.getAllByRole('button', { name }).at(-1) as HTMLElement;

describe('what may be done with a lecture', () => {
  it.each([
    ['DRAFT', ['修改', '发布']],
    ['PUBLISHED', ['报名情况', '结束报名', '取消活动']],
    ['CLOSED', ['报名情况', '取消活动']],
    ['CANCELLED', ['报名情况']],
  ] as const)('follows from its state: %s', (status, expected) => {
    show(status);
    expect(names()).toEqual(expected);
  });

  it('is only to be looked at by who may not edit it', () => {
    show('PUBLISHED', false);
    expect(names()).toEqual(['报名情况']);
  });

  it('is published after one has been asked', async () => {
    const sent = show('DRAFT');
    await userEvent.click(screen.getByRole('button', { name: /发 ?布/ }));
    expect(sent).toEqual([]);
    await screen.findByText(/不能再改/);
    await userEvent.click(inDialog(/发 ?布/));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({ address: '/api/desk/gatherings/g1/publication', body: { revision: 3 } });
  });

  it('is cancelled for a reason only', async () => {
    const sent = show('CLOSED');
    await userEvent.click(screen.getByRole('button', { name: /取消活动/ }));
    await screen.findByText(/都会收到消息/);
    await userEvent.click(inDialog(/取消活动/));
    await screen.findByText('请写明理由。');
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('理由'), '老师病了，改期');
    await userEvent.click(inDialog(/取消活动/));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      address: '/api/desk/gatherings/g1/cancellation',
      body: { revision: 3, reason: '老师病了，改期' },
    });
  });
});
