import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { SearchField } from '@/components/table/search-field';

const asked: string[] = [];
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function Place(): ReactElement {
  const [q, setQ] = useState('');
  const search = (words: string): void => {
    asked.push(words);
    setQ(words);
  };
  return (
    <>
      <SearchField q={q} hint="单位名称" onSearch={search} />
      <button onClick={() => setQ('')}>清除条件</button>
      <button onClick={() => setQ('工会')}>视图：工会</button>
    </>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('单位名称');

describe('the search of a list', () => {
  beforeEach(() => {
    asked.length = 0;
    render(<Place />);
  });

  it('goes on where one was typing, also after a pause in which it has searched', async () => {
    await userEvent.type(field(), '妇');
    await later(700);
    expect(asked).toEqual(['妇']);
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('联');
    await later(700);
    expect([asked.at(-1), field().value]).toEqual(['妇联', '妇联']);
  });

  it('waits for the characters that pinyin becomes', async () => {
    await userEvent.click(field());
    fireEvent.compositionStart(field());
    fireEvent.change(field(), { target: { value: 'fu lian' } });
    await later(700);
    expect(asked).toEqual([]);
    fireEvent.change(field(), { target: { value: '妇联' } });
    fireEvent.compositionEnd(field());
    await later(700);
    expect(asked).toEqual(['妇联']);
  });

  it('asks once for words with a blank behind them', async () => {
    await userEvent.type(field(), '妇联 ');
    await later(1300);
    expect(asked).toEqual(['妇联']);
  });

  it('shows what is searched for when that was decided elsewhere, again and again', async () => {
    await userEvent.type(field(), '妇联{Enter}');
    await userEvent.click(screen.getByText('清除条件'));
    expect(field().value).toBe('');
    await userEvent.click(screen.getByText('视图：工会'));
    expect(field().value).toBe('工会');
    await later(700);
    expect(asked).toEqual(['妇联']);
  });
});
