import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { OpinionSheet } from '@/features/consultation/components/opinion-sheet';
import { answerWith, requests, resetTaro } from '../support/taro';

const clause = {
  clauseKey: 'help-family',
  quality: 'APPLICATION_SKILLS' as const,
  ordinal: 3,
  title: '帮助家人',
  text: '教会家里的老人。',
  counts: { total: null, support: null, amend: null, oppose: null },
  opinions: [],
  groups: [],
};

describe('OpinionSheet', () => {
  beforeEach(resetTaro);

  it('says what is missing, then sends the opinion and closes', async () => {
    let closed = 0;
    answerWith(() => ({ body: [] }));
    const onClose = (): void => void (closed += 1);
    render(<OpinionSheet consultationId="c1" clause={clause} mine={undefined} onClose={onClose} />);
    fireEvent.click(screen.getByRole('button', { name: '提交意见' }));
    expect(screen.getByText('请先选择您的态度。')).toBeTruthy();
    expect(requests).toHaveLength(0);
    fireEvent.click(screen.getByRole('radio', { name: '赞成' }));
    fireEvent.click(screen.getByRole('button', { name: '提交意见' }));
    await waitFor(() => expect(closed).toBe(1));
    expect(requests[0]?.method).toBe('PUT');
    expect(requests[0]?.url).toContain('consultations/c1/opinions/help-family');
    expect(JSON.parse(requests[0]?.data ?? '')).toEqual({ stance: 'SUPPORT' });
  });

  it('stays open with what was typed when it could not be sent', async () => {
    let closed = 0;
    answerWith(() => ({ status: 409, body: { code: 'X', message: '这次征求意见已经截止。', requestId: 'r' } }));
    const onClose = (): void => void (closed += 1);
    render(<OpinionSheet consultationId="c1" clause={clause} mine={undefined} onClose={onClose} />);
    fireEvent.click(screen.getByRole('radio', { name: '赞成' }));
    fireEvent.click(screen.getByRole('button', { name: '提交意见' }));
    await waitFor(() => expect(requests).toHaveLength(1));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: '提交意见' }).getAttribute('aria-disabled')).toBeNull(),
    );
    expect(closed).toBe(0);
    expect(screen.getByRole('radio', { name: '赞成' }).getAttribute('aria-checked')).toBe('true');
  });
});
