import { fireEvent, render, screen } from '@testing-library/react';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { LessonBlock } from '@/features/classroom/components/lesson-block';
import { answerWith, requests, resetTaro } from '../support/taro';

const scenario: BlockDto = {
  kind: 'scenario',
  id: 's1',
  seconds: 20,
  situation: '群里有人求扩散。',
  choices: [
    { id: 'a', text: '先转了再说', consequence: '后来发现是旧闻。', advisable: false },
    { id: 'b', text: '先查一查', consequence: '大家停了手。', advisable: true },
  ],
};
const ask = (questionKind?: 'single' | 'multiple' | 'order'): BlockDto => ({
  ...{ kind: 'checkpoint', id: 'c1', seconds: 10, questionId: 'q1', stem: '先做什么' },
  ...(questionKind === undefined ? {} : { questionKind }),
  options: ['核实', '转发', '举报'].map((text, place) => ({ id: `o${place}`, text })),
});

let answered = 0;
const show = (block: BlockDto) =>
  render(
    <LessonBlock
      lessonId="l1"
      block={block}
      rate={1}
      startAt={0}
      onTime={() => undefined}
      onAnswered={() => (answered += 1)}
    />,
  );
const send = (): boolean => fireEvent.click(screen.getByRole('button', { name: '选好了' }));

describe('the blocks of a lesson', () => {
  beforeEach(() => {
    resetTaro();
    answered = 0;
  });

  it('tell what comes of a choice, let another be tried, and ask no server', () => {
    show(scenario);
    expect(screen.queryByText('后来发现是旧闻。')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /先转了再说/ }));
    expect(screen.getByText('后来发现是旧闻。')).toBeTruthy();
    expect(screen.getByText('再想一想')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /先查一查/ }));
    expect(screen.getByText('这样更稳妥')).toBeTruthy();
    expect(screen.queryByText('后来发现是旧闻。')).toBeNull();
    expect(requests).toHaveLength(0);
  });

  it('have a question on the way marked by the server, and tell why', async () => {
    answerWith(() => ({ body: { correct: false, correctOptionIds: ['o0'], explanation: '先停一停。' } }));
    show(ask());
    send();
    expect(requests).toHaveLength(0);
    fireEvent.click(screen.getByRole('radio', { name: /转发/ }));
    send();
    expect(await screen.findByText('先停一停。')).toBeTruthy();
    expect(screen.getByText('正确答案：核实')).toBeTruthy();
    expect(requests[0]?.url).toContain('classroom/lessons/l1/checkpoints/c1/answer');
    expect(JSON.parse(requests[0]?.data ?? '')).toEqual({ optionIds: ['o1'] });
    expect(answered).toBe(1);
  });

  it('stay unanswered when the answer does not arrive, and can be sent again', async () => {
    answerWith(() => ({ status: 404, body: { code: 'X', message: '没有找到。' } }));
    show(ask());
    fireEvent.click(screen.getByRole('radio', { name: /核实/ }));
    send();
    await screen.findByRole('button', { name: '选好了' });
    expect(answered).toBe(0);
    expect(screen.queryByText('答对了')).toBeNull();
  });

  it('take several options, and options in the order in which they are pressed', async () => {
    answerWith(() => ({ body: { correct: true, correctOptionIds: ['o2', 'o0', 'o1'], explanation: '对。' } }));
    show(ask('order'));
    for (const name of [/举报/, /核实/]) fireEvent.click(screen.getByRole('checkbox', { name }));
    send();
    expect(requests).toHaveLength(0);
    fireEvent.click(screen.getByRole('checkbox', { name: /转发/ }));
    expect(screen.getByText('第 3 位')).toBeTruthy();
    send();
    expect(await screen.findByText('答对了')).toBeTruthy();
    expect(JSON.parse(requests[0]?.data ?? '')).toEqual({ optionIds: ['o2', 'o0', 'o1'] });
  });

  it('draw an author’s emphasis without their markup', () => {
    const html = '<p>请<strong>先停一停</strong><img src=x onerror="alert(1)"></p>';
    const { container } = show({ kind: 'card', id: 'b1', seconds: 5, title: '停', paragraphs: ['请先停一停'], html });
    expect(screen.getByText('先停一停')).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });

  it('offer no reading aloud where nobody can read', () => {
    show({ kind: 'card', id: 'b1', seconds: 5, title: '停', paragraphs: ['请先停一停'] });
    expect(screen.queryByRole('button', { name: '读给我听' })).toBeNull();
  });

  it('put captions away, and remember it', () => {
    const film: BlockDto = {
      ...{ kind: 'video', id: 'v1', seconds: 4, url: '/x.mp4', poster: null, alt: '片子' },
      captions: [{ startMs: 0, endMs: 4000, text: '放下电话。' }],
    };
    const first = show(film);
    fireEvent.click(screen.getByRole('button', { name: '收起字幕' }));
    expect(screen.queryByText('放下电话。')).toBeNull();
    first.unmount();
    show(film);
    expect(screen.queryByText('放下电话。')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '显示字幕' }));
    expect(screen.getByText('放下电话。')).toBeTruthy();
  });
});
