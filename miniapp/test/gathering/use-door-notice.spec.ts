import { renderHook } from '@testing-library/react';
import type { Scan } from '@/features/gathering/check-in/scan-queue';
import { useDoorNotice } from '@/features/gathering/hooks/use-door-notice';
import { notify, useNotice } from '@/lib/notice-store';

const waiting: Scan = {
  nonce: 'a',
  code: 'X',
  direction: 'IN',
  at: '2026-11-28T06:00:00.000Z',
  number: null,
  state: 'WAITING',
  note: null,
};
const taken: Scan = { ...waiting, code: '', number: 3, state: 'TAKEN' };
const refused: Scan = { ...waiting, code: '', state: 'REFUSED', note: '不是这一场的签到码' };
const older: Scan = { ...waiting, nonce: 'b' };
const open = (scans: readonly Scan[]) => renderHook(({ now }) => useDoorNotice(now), { initialProps: { now: scans } });
const said = (): unknown => ({ ...useNotice.getState() });

describe('what is said at the door of a code', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    notify('');
  });
  afterEach(() => jest.useRealTimers());

  it('that it is to be looked up gives way to whose it is, once it was', () => {
    const { result, rerender } = open([waiting]);
    result.current('UNKNOWN');
    expect(said()).toEqual({ text: '名单里没有这个码，先记下，联网后核对', tone: 'warning' });
    rerender({ now: [taken] });
    expect(said()).toEqual({ text: '核对过了，是 3 号', tone: 'success' });
  });

  it('or to why it does not count', () => {
    const { result, rerender } = open([waiting]);
    result.current('UNKEPT');
    rerender({ now: [refused] });
    expect(said()).toEqual({ text: '不是这一场的签到码', tone: 'warning' });
  });

  it('stays while anything waits', () => {
    const { result, rerender } = open([waiting, older]);
    result.current('UNKNOWN');
    rerender({ now: [taken, older] });
    expect(said()).toMatchObject({ tone: 'warning' });
  });

  it('is not said over another sentence, nor once it has gone by itself', () => {
    const { result, rerender } = open([waiting]);
    result.current('UNKNOWN');
    notify('别的事');
    rerender({ now: [taken] });
    expect(said()).toMatchObject({ text: '别的事' });
    result.current('UNKNOWN');
    jest.advanceTimersByTime(60_000);
    rerender({ now: [refused] });
    expect(said()).toMatchObject({ text: '' });
  });

  it('that it was let in before stays true when it is handed in', () => {
    const { result, rerender } = open([waiting]);
    result.current('ALREADY');
    rerender({ now: [taken] });
    expect(said()).toMatchObject({ text: '这个码已经签到过，请核对是不是本人' });
  });
});
