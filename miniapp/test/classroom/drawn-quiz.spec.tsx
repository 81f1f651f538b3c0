import { fireEvent, render, screen } from '@testing-library/react';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DrawnQuiz } from '@/features/classroom/components/drawn-quiz';
import { answerWith, requests, resetTaro } from '../support/taro';

const attempt = {
  ...{ attemptId: 'a1', lessonId: 'l1', passMark: 60 },
  questions: [{ id: 'q1', kind: 'true_false', stem: '先核实再转发', options: [{ id: 'yes', text: '对' }] }],
};
const resting = {
  status: 409,
  body: { code: ErrorCode.ATTEMPT_COOL_DOWN, message: '刚刚答过题，请休息 12 秒再来。', details: { seconds: 12 } },
};

describe('DrawnQuiz', () => {
  beforeEach(resetTaro);

  it('calls the rest after a quiz a rest, and draws when asked again', async () => {
    let rests = 1;
    answerWith(() => (rests-- > 0 ? resting : { body: attempt }));
    render(<DrawnQuiz lessonId="l1" ready />);
    expect(await screen.findByText('歇一歇再来')).toBeTruthy();
    expect(screen.getByText('刚刚答过题，请休息 12 秒再来。')).toBeTruthy();
    expect(screen.queryByText('没有取到内容')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByText(/先核实再转发/)).toBeTruthy();
    expect(requests).toHaveLength(2);
  });

  it('says of any other refusal that nothing was got', async () => {
    answerWith(() => ({ status: 404, body: { code: ErrorCode.LESSON_NOT_FOUND, message: '没有找到这节微课。' } }));
    render(<DrawnQuiz lessonId="l1" ready />);
    expect(await screen.findByText('没有取到内容')).toBeTruthy();
    expect(screen.getByText('没有找到这节微课。')).toBeTruthy();
  });

  it('asks nothing before it is known who is there', () => {
    render(<DrawnQuiz lessonId="l1" ready={false} />);
    expect(requests).toHaveLength(0);
  });
});
