import { fireEvent, render, screen } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { QuizForm } from '@/features/classroom/components/quiz-form';
import { queryClient } from '@/lib/query/query-client';
import { answerWith, requests, resetTaro } from '../support/taro';

const attempt = {
  attemptId: 'a1',
  lessonId: 'l1',
  passMark: 60,
  questions: [
    {
      id: 'q1',
      kind: 'single' as const,
      stem: '先做什么',
      options: [
        { id: 'o1', text: '核实' },
        { id: 'o2', text: '转发' },
      ],
    },
  ],
};
const marked = {
  attemptId: 'a1',
  score: 0,
  passed: false,
  questions: [{ id: 'q1', correct: false, correctOptionIds: ['o1'], explanation: '先看来源。' }],
  progress: { lessonId: 'l1', status: 'IN_PROGRESS', positionSeconds: 0, coverage: 1, bestScore: 0 },
};

describe('QuizForm', () => {
  beforeEach(resetTaro);

  it('waits for every answer, sends what was chosen, and explains only afterwards', async () => {
    answerWith(() => ({ body: marked }));
    render(<QuizForm attempt={attempt} onAgain={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: '交卷' }));
    expect(requests).toHaveLength(0);
    expect(screen.queryByText('先看来源。')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /转发/ }));
    fireEvent.click(screen.getByRole('button', { name: '交卷' }));
    expect(await screen.findByText('先看来源。')).toBeTruthy();
    expect(screen.getByText('正确答案：核实')).toBeTruthy();
    expect(JSON.parse(requests[0]?.data ?? '')).toEqual({ answers: [{ questionId: 'q1', optionIds: ['o2'] }] });
    expect(screen.getByText(/秒后可以再答/)).toBeTruthy();
  });

  it('hands in once more by itself when the answer is lost, under the same key', async () => {
    let failures = 1;
    answerWith(() => (failures-- > 0 ? { failure: 'request:fail' } : { body: marked }));
    render(<QuizForm attempt={attempt} onAgain={() => undefined} />);
    fireEvent.click(screen.getByRole('radio', { name: /核实/ }));
    fireEvent.click(screen.getByRole('button', { name: '交卷' }));
    expect(await screen.findByText('先看来源。', {}, { timeout: 3000 })).toBeTruthy();
    expect(requests).toHaveLength(2);
    const [first, second] = requests;
    expect(second).toMatchObject({ url: first?.url, data: first?.data });
    expect(first?.header['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
    expect(second?.header['idempotency-key']).toBe(first?.header['idempotency-key']);
  });

  it('says that other answers have arrived before, and offers another draw', async () => {
    answerWith(({ url }) => {
      if (!url.includes('attempts')) return { body: { lessons: [], completions: [] } };
      return { status: 409, body: { code: ErrorCode.ATTEMPT_ALREADY_SUBMITTED, message: '这次答题已经提交过了。' } };
    });
    let again = 0;
    render(
      <QueryClientProvider client={queryClient}>
        <QuizForm attempt={attempt} onAgain={() => (again += 1)} />
      </QueryClientProvider>,
    );
    fireEvent.click(screen.getByRole('radio', { name: /核实/ }));
    fireEvent.click(screen.getByRole('button', { name: '交卷' }));
    expect(await screen.findByText('这次的答案已经交到了')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '换一组题再答' }));
    expect(again).toBe(1);
  });
});
