import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { AsyncState } from '@/components/async-state/async-state';
import { keptCopy } from '@/lib/query/kept-copies';
import { usePublicQuery } from '@/lib/query/use-public-query';
import { forgetSession } from '@/lib/session/session-store';
import { keepValue, keptValue, StorageKey } from '@/lib/storage';
import { answerWith, resetTaro } from '../support/taro';

const areWords = (value: unknown): value is string[] => Array.isArray(value);

function Stories(): JSX.Element {
  const stories = usePublicQuery<string[]>(['stories'], 'stories');
  return <AsyncState query={stories}>{(list) => <p>{list.join('、')}</p>}</AsyncState>;
}

/** A start of the app: nothing in memory, the storage as it was. */
function start(): void {
  cleanup();
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always', staleTime: 0 } },
  });
  render(
    <QueryClientProvider client={client}>
      <Stories />
    </QueryClientProvider>,
  );
}

describe('what everybody may read', () => {
  beforeEach(() => {
    resetTaro();
    answerWith(() => ({ body: ['甲', '乙'] }));
  });

  it('is shown after a restart without a network, with its time, and anew when the network is back', async () => {
    start();
    await screen.findByText('甲、乙');
    answerWith(() => ({ failure: 'request:fail' }));
    start();
    expect(screen.getByText('甲、乙')).toBeTruthy();
    await screen.findByText(/^网络不通，显示的是 \d+月\d+日 \d\d:\d\d 的内容。$/, {}, { timeout: 8000 });
    answerWith(() => ({ body: ['丙'] }));
    fireEvent.click(screen.getByRole('button', { name: '更新' }));
    await screen.findByText('丙');
    expect(screen.queryByText(/网络不通/)).toBeNull();
  }, 15_000);

  it('disappears, here and from the telephone, when the server says that it is not there any more', async () => {
    start();
    await screen.findByText('甲、乙');
    answerWith(() => ({ status: 404, body: { code: 'X.NOT_FOUND', message: '没有找到。', requestId: '1' } }));
    start();
    await screen.findByText('没有取到内容');
    expect(screen.queryByText('甲、乙')).toBeNull();
    expect(keptCopy('stories')).toBeNull();
  });

  it('stays when a person signs out; what they searched for does not', async () => {
    start();
    await screen.findByText('甲、乙');
    keepValue(StorageKey.SEARCHES, ['谣言']);
    forgetSession();
    expect(keptCopy('stories')?.data).toEqual(['甲', '乙']);
    expect(keptValue(StorageKey.SEARCHES, areWords)).toBeNull();
  });
});
