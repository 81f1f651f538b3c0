import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { lessonProblems } from '@good-netizen/shared/authoring/lesson-problems';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { BlockList } from '@/features/authoring/components/blocks/block-list';
import { PhonePreview } from '@/features/authoring/components/preview/phone-preview';

const image = (id: string, alt: string): BlockDto => ({ kind: 'image', id, seconds: 8, url: '', alt, caption: '' });
const scenario: BlockDto = {
  ...{ kind: 'scenario', id: 's', seconds: 20, situation: '收到中奖短信' },
  choices: [
    { id: 'c1', text: '点开看看', consequence: '手机中了木马', advisable: false },
    { id: 'c2', text: '删除不理', consequence: '平安无事', advisable: true },
  ],
};

let now: BlockDto[];

function Editor({ first }: { first: BlockDto[] }): ReactElement {
  const [blocks, setBlocks] = useState(first);
  const [open, setOpen] = useState<string | null>(null);
  now = blocks;
  const problems = lessonProblems({ id: 'l1', title: '甲', blocks, quiz: null });
  return (
    <BlockList
      blocks={blocks}
      unitId="u1"
      open={open}
      onOpen={setOpen}
      problems={problems}
      comments={[]}
      generation={0}
      onChange={setBlocks}
    />
  );
}

const ids = (): string[] => now.map(({ id }) => id);

describe('the blocks of a lesson', () => {
  it('are put in order by button, taken out and put back where they were', () => {
    render(<Editor first={[image('a', '甲'), image('b', '乙'), image('c', '丙')]} />);
    fireEvent.click(screen.getByLabelText('第 1 块下移'));
    expect(ids()).toEqual(['b', 'a', 'c']);
    fireEvent.click(screen.getByLabelText('删去第 2 块'));
    expect(ids()).toEqual(['b', 'c']);
    fireEvent.click(screen.getByText('撤 销'));
    expect(ids()).toEqual(['b', 'a', 'c']);
    expect(screen.getByLabelText('第 1 块上移').hasAttribute('disabled')).toBe(true);
  });

  it('are put in order by the arrow keys on their handles, which keep the focus, never beyond the ends', () => {
    render(<Editor first={[image('a', '甲'), image('b', '乙'), image('c', '丙')]} />);
    const handle = screen.getByLabelText('拖动第 3 块');
    handle.focus();
    fireEvent.keyDown(handle, { key: 'ArrowUp' });
    fireEvent.keyDown(handle, { key: 'ArrowUp' });
    fireEvent.keyDown(handle, { key: 'ArrowUp' });
    expect(ids()).toEqual(['c', 'a', 'b']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('拖动第 1 块');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      '第 2 块：图片移到了第 1 位。',
    );
  });

  it('say what is missing at the field, and open by a button that says whether they are open', () => {
    render(<Editor first={[image('a', '')]} />);
    const head = screen.getByRole('button', { name: /1\. 图片/ });
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(within(head).getByText('还差 2 处')).toBeTruthy();
    fireEvent.click(head);
    expect(head.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/请写一句文字说明/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('文字说明'), { target: { value: '一张海报' } });
    expect(screen.queryByText(/请写一句文字说明/)).toBeNull();
    expect(now[0]).toMatchObject({ alt: '一张海报' });
  });
});

describe('the telephone beside the editor', () => {
  it('shows one block at a time and what comes of a choice', () => {
    const turn = jest.fn();
    render(<PhonePreview courseTitle="课" title="节" blocks={[scenario, image('a', '甲')]} place={0} onPlace={turn} />);
    expect(screen.getByText('第 1 / 2 页')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '删除不理' }));
    expect(screen.getByRole('status').textContent).toContain('平安无事');
    fireEvent.click(screen.getByRole('button', { name: '下一页' }));
    expect(turn).toHaveBeenCalledWith(1);
  });
});
