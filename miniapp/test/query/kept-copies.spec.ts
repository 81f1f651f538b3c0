import { CopyLimits, dropCopy, keepCopy, keptCopy } from '@/lib/query/kept-copies';
import { dropValue, keepValue, keptValue, StorageKey } from '@/lib/storage';
import { resetTaro } from '../support/taro';

const anything = (value: unknown): value is unknown => value !== '';
const stored = (path: string): unknown => keptValue(StorageKey.COPY + path, anything);
const DAY_MS = 86_400_000;

describe('kept copies', () => {
  beforeEach(resetTaro);
  afterEach(() => jest.useRealTimers());

  it('come back with their time after the app was closed', () => {
    jest.useFakeTimers({ now: new Date('2018-05-03T01:05:00Z') });
    keepCopy('programme/home', { title: '贵州好网民' });
    expect(keptCopy('programme/home')).toEqual({
      data: { title: '贵州好网民' },
      at: new Date('2018-05-03T01:05:00Z').getTime(),
    });
    expect(keptCopy('selections')).toBeNull();
  });

  it('are let go of least recently used first, when there are too many', () => {
    for (let at = 0; at < CopyLimits.copies; at += 1) keepCopy(`lesson/${at}`, at);
    expect(keptCopy('lesson/0')?.data).toBe(0);
    keepCopy('lesson/new', 'new');
    expect(keptCopy('lesson/0')?.data).toBe(0);
    expect(keptCopy('lesson/1')).toBeNull();
    expect(stored('lesson/1')).toBeNull();
    expect(keptCopy('lesson/new')?.data).toBe('new');
  });

  it('never take more room than they may, nor one of them more than its share', () => {
    const text = '字'.repeat(CopyLimits.unitsEach - 2);
    const most = CopyLimits.units / CopyLimits.unitsEach;
    for (let at = 0; at <= most; at += 1) keepCopy(`long/${at}`, text);
    expect(keptCopy('long/0')).toBeNull();
    expect(keptCopy(`long/${most}`)?.data).toBe(text);
    keepCopy('long/1', `${text}字`);
    expect(keptCopy('long/1')).toBeNull();
  });

  it.each([
    ['a cut text', { shape: '', at: 1, text: '{"a":' }],
    ['another build', { shape: '0.1/other', at: Date.now(), text: '{}' }],
    ['something else', 'nonsense'],
    ['nothing', null],
  ])('are dropped when spoilt: %s', (_name, value) => {
    keepCopy('code', { fine: true });
    const right = stored('code') as object;
    const spoilt = typeof value === 'object' && value?.shape === '' ? { ...right, text: value.text } : value;
    if (spoilt === null) dropValue(`${StorageKey.COPY}code`);
    else keepValue(`${StorageKey.COPY}code`, spoilt);
    expect(keptCopy('code')).toBeNull();
    expect(stored('code')).toBeNull();
    expect(keptValue(StorageKey.COPIES, anything)).toEqual([]);
  });

  it('are not read when their list is spoilt, or when they are of last month or of tomorrow', () => {
    keepCopy('code', 1);
    const { at } = keptCopy('code') ?? { at: 0 };
    for (const now of [at - DAY_MS, at + (CopyLimits.days + 1) * DAY_MS]) {
      keepCopy('code', 1);
      jest.useFakeTimers({ now });
      expect(keptCopy('code')).toBeNull();
      jest.useRealTimers();
    }
    keepCopy('code', 1);
    keepValue(StorageKey.COPIES, [{ nonsense: 1 }]);
    expect(keptCopy('code')).toBeNull();
  });

  it('are gone when dropped', () => {
    keepCopy('code', 1);
    dropCopy('code');
    expect(keptCopy('code')).toBeNull();
  });
});
