import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { VoidPart } from '@/features/gathering/components/void-part';
import { answerWith, requests, resetTaro } from '../support/taro';

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
/** The number, and the reason. */
const fields = (): Element[] => [...document.querySelectorAll('taro-input-core')];
const typed = (): (string | null)[] => fields().map((field) => field.getAttribute('value'));
const fill = (...values: string[]): void =>
  fields().forEach((field, i) => fireEvent(field, new CustomEvent('input', { detail: { value: values[i] } })));

describe('taking a check-in back', () => {
  beforeEach(resetTaro);

  it('begins anew after it was done, so that nobody is taken back twice by mistake', async () => {
    answerWith(() => ({ status: 204 }));
    let done = 0;
    render(<VoidPart sessionId="s1" onDone={() => (done += 1)} />);
    press('更正签到');
    fill('7', '扫错了人');
    press('撤销这次签到');
    await waitFor(() => expect(done).toBe(1));
    expect(JSON.parse(requests[0]?.data ?? '')).toEqual({ number: 7, reason: '扫错了人' });
    press('更正签到');
    expect(typed()).toEqual(['', '']);
  });

  it('keeps what was typed when the server refuses', async () => {
    answerWith(() => ({ status: 404, body: { code: 'COMMON.NOT_FOUND', message: '没有这个序号。' } }));
    render(<VoidPart sessionId="s1" onDone={() => undefined} />);
    press('更正签到');
    fill('7', '扫错了人');
    press('撤销这次签到');
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(typed()).toEqual(['7', '扫错了人']);
  });
});
