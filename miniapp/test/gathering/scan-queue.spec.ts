import { isRepeat, type Scan, settled, waitingIn, withScan } from '@/features/gathering/check-in/scan-queue';

const scan = (nonce: string, more: Partial<Scan> = {}): Scan => ({
  nonce,
  code: `code-${nonce}`,
  direction: 'IN',
  at: '2026-11-28T06:00:00.000Z',
  number: 1,
  state: 'WAITING',
  note: null,
  ...more,
});

describe('the scans of a steward', () => {
  it('wait until the server has spoken of them', () => {
    const scans = [scan('a'), scan('b'), scan('c')];
    const after = settled(scans, [
      { nonce: 'a', number: 7, refusal: null },
      { nonce: 'b', number: null, refusal: 'UNKNOWN' },
      { nonce: 'unknown', number: 1, refusal: null },
    ]);
    expect(after.map(({ state }) => state)).toEqual(['TAKEN', 'REFUSED', 'WAITING']);
    expect(after[0]?.number).toBe(7);
    expect(after[1]?.note).toBe('不是这一场的签到码');
    expect(waitingIn(after).map(({ nonce }) => nonce)).toEqual(['c']);
  });

  it('are settled once: a late second answer changes nothing', () => {
    const after = settled([scan('a', { state: 'TAKEN' })], [{ nonce: 'a', number: 1, refusal: 'OUTSIDE' }]);
    expect(after[0]).toMatchObject({ state: 'TAKEN', note: null });
  });

  it('let go of old settled ones, and never of one that waits', () => {
    let scans: Scan[] = [scan('first')];
    for (let i = 0; i < 300; i += 1) scans = withScan(scans, scan(`t${i}`, { state: 'TAKEN' }));
    expect(scans).toHaveLength(201);
    expect(scans.at(-1)?.nonce).toBe('first');
    expect(scans[0]?.nonce).toBe('t299');
  });

  it('count a code that was held too long once, but its way out and a later return anew', () => {
    const scans = [scan('a', { code: 'X' })];
    const again = { code: 'X', direction: 'IN', at: '2026-11-28T06:00:05.000Z' } as const;
    expect(isRepeat(scans, again)).toBe(true);
    expect(isRepeat(scans, { ...again, direction: 'OUT' })).toBe(false);
    expect(isRepeat(scans, { ...again, at: '2026-11-28T06:00:30.000Z' })).toBe(false);
    expect(isRepeat(scans, { ...again, code: 'Y' })).toBe(false);
  });
});
