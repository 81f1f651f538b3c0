import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { SearchAnswerDto, SearchKind } from '@good-netizen/shared/search/search.dto';
import { Results } from '@/features/search/components/results';
import { RecentList } from '@/features/search/components/recent-list';
import { clearSearches, noteSearch, recentSearches } from '@/features/search/recent-searches';
import { keepValue, StorageKey } from '@/lib/storage';
import { answerWith, requests, resetTaro, visited } from '../support/taro';

const hit = (name: string) => ({
  target: { kind: 'LESSON' as const, lessonId: name },
  title: [
    { text: '识破', hit: false },
    { text: '谣言', hit: true },
    { text: name, hit: false },
  ],
  note: '网络安全课',
  excerpt: [{ text: '先看来源。', hit: false }],
});
const answer = (total: number): SearchAnswerDto => ({
  page: 1,
  size: 5,
  groups: total === 0 ? [] : [{ kind: 'LESSON', total, hits: [hit('甲'), hit('乙')] }],
});

function show(
  wanted: { q: string; kind?: SearchKind; page: number },
  onWant: (change: object) => void = () => undefined,
) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Results wanted={wanted} onWant={onWant} />
    </QueryClientProvider>,
  );
}

describe('the search page', () => {
  beforeEach(resetTaro);

  it('asks for the words, marks them, and leads to what was found', async () => {
    answerWith(() => ({ body: answer(2) }));
    show({ q: '谣言', page: 1 });
    await waitFor(() => expect(screen.getAllByText('谣言')).toHaveLength(2));
    expect(requests[0]?.url).toContain(`/api/search?q=${encodeURIComponent('谣言')}&page=1`);
    expect(screen.getAllByText('谣言')[0]?.className).toContain('hit');
    fireEvent.click(screen.getAllByRole('link')[1] as HTMLElement);
    await waitFor(() => expect(visited).toEqual(['/features/classroom/pages/lesson/index?lessonId=%E4%B9%99']));
  });

  it('offers the rest of a kind, and turns the pages of one', async () => {
    answerWith(({ url }) => ({ body: { ...answer(47), ...(url.includes('kind=') ? { page: 2, size: 20 } : {}) } }));
    const wishes: object[] = [];
    show({ q: '谣言', page: 1 }, (wish) => wishes.push(wish));
    fireEvent.click(await screen.findByRole('button', { name: '看全部 47 条微课' }));
    show({ q: '谣言', kind: 'LESSON', page: 2 }, (wish) => wishes.push(wish));
    await screen.findByText('第 2 页，共 3 页');
    fireEvent.click(screen.getByRole('button', { name: '下一页' }));
    fireEvent.click(screen.getByRole('button', { name: '上一页' }));
    fireEvent.click(screen.getByRole('button', { name: '回到全部结果' }));
    expect(wishes).toEqual([
      { kind: 'LESSON', page: 1 },
      { kind: 'LESSON', page: 3 },
      { kind: 'LESSON', page: 1 },
      { page: 1 },
    ]);
  });

  it('says in words that nothing was found, and what failed', async () => {
    answerWith(() => ({ body: answer(0) }));
    show({ q: '龘', page: 1 });
    await screen.findByText('没有找到含有“龘”的内容');
    answerWith(() => ({ status: 400, body: { code: 'SEARCH.QUERY_EMPTY', message: '请先输入想找的字词。' } }));
    show({ q: '\u200b', page: 1 });
    await screen.findByText('没有取到内容');
  });
});

describe('recent searches', () => {
  beforeEach(resetTaro);

  it('are the newest eight, each once, and only on this telephone', () => {
    for (const word of ['一', '二', '三', '四', '五', '六', '七', '八', '九', '三']) noteSearch(word);
    expect(recentSearches()).toEqual(['三', '九', '八', '七', '六', '五', '四', '二']);
    expect(requests).toEqual([]);
    clearSearches();
    expect(recentSearches()).toEqual([]);
  });

  it('survive a spoilt storage', () => {
    keepValue(StorageKey.SEARCHES, { not: 'a list' });
    expect(recentSearches()).toEqual([]);
  });

  it('can be pressed again and cleared', () => {
    const pressed: string[] = [];
    render(<RecentList words={['谣言']} onChoose={(q) => pressed.push(q)} onClear={() => pressed.push('cleared')} />);
    fireEvent.click(screen.getByRole('button', { name: '谣言' }));
    fireEvent.click(screen.getByRole('button', { name: '清除记录' }));
    expect(pressed).toEqual(['谣言', 'cleared']);
  });
});
