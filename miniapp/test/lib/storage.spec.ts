import { keepValue, keptValue, tryKeepValue } from '@/lib/storage';
import { fillStorage, resetTaro } from '../support/taro';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

describe('the storage of the telephone', () => {
  beforeEach(resetTaro);

  it('says whether it took a value', () => {
    expect(tryKeepValue('k', 'first')).toBe(true);
    fillStorage();
    expect(tryKeepValue('k', 'second')).toBe(false);
    expect(keptValue('k', isText)).toBe('first');
  });

  it('stops nobody when it is full', () => {
    fillStorage();
    expect(() => keepValue('k', 'value')).not.toThrow();
    expect(keptValue('k', isText)).toBeNull();
  });
});
