import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { CardList, type CardListCopy } from '@/components/form/card-list';

const plain: CardListCopy = {
  title: (place) => `第 ${place} 张`,
  add: '加一张',
  remove: (place) => `删除第 ${place} 张`,
};
const ordered: CardListCopy = {
  ...plain,
  order: { up: (place) => `第 ${place} 张上移`, down: (place) => `第 ${place} 张下移` },
};

function show(copy: CardListCopy, words: string[], { min = 0, max = 3 } = {}): void {
  render(
    <Form initialValues={{ rows: words.map((word) => ({ word })) }}>
      <CardList name="rows" copy={copy} min={min} max={max} newRow={() => ({ word: '新' })}>
        {(index) => (
          <Form.Item name={[index, 'word']}>
            <Input aria-label="字" />
          </Form.Item>
        )}
      </CardList>
    </Form>,
  );
}

const words = (): string[] => screen.queryAllByLabelText<HTMLInputElement>('字').map(({ value }) => value);
const button = (name: string): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string): Promise<void> => userEvent.click(button(name));

it('moves a card by one place, and none over the ends', async () => {
  show(ordered, ['甲', '乙', '丙']);
  await press('第 3 张上移');
  expect(words()).toEqual(['甲', '丙', '乙']);
  await press('第 1 张下移');
  expect(words()).toEqual(['丙', '甲', '乙']);
  expect(button('第 1 张上移').disabled).toBe(true);
  expect(button('第 3 张下移').disabled).toBe(true);
});

it('takes out the card that was meant, down to the fewest', async () => {
  show(plain, ['甲', '乙', '丙'], { min: 2 });
  await press('删除第 2 张');
  expect(words()).toEqual(['甲', '丙']);
  expect(screen.getByText('第 2 张')).toBeTruthy();
  expect(button('删除第 1 张').disabled).toBe(true);
});

it('adds cards up to the most, and offers no order where none is worded', async () => {
  show(plain, ['甲', '乙']);
  expect(screen.queryByRole('button', { name: /移/ })).toBeNull();
  await press('plus 加一张');
  expect(words()).toEqual(['甲', '乙', '新']);
  expect(button('plus 加一张').disabled).toBe(true);
});
