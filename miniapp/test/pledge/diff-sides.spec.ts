import { applyDiff, diffCodes, diffText } from '@good-netizen/shared/pledge/code-diff';
import { hasChanged, isSame, isUnchanged, sideOf } from '@/features/pledge/diff-sides';

const code = (version: number, text: string) => ({
  version,
  title: '行为规范',
  preamble: '前言',
  pledgeSentence: '我承诺',
  clauses: [{ clauseKey: 'a', quality: 'CONDUCT_HABITS', ordinal: 1, title: '适度', text }],
});
const words = (pieces: readonly { text: string }[]): string => pieces.map(({ text }) => text).join('');

describe('two versions side by side', () => {
  it('shows on each side the whole text of that side', () => {
    const pieces = diffText('上网要适度', '上网要有度，早睡');
    expect(words(sideOf(pieces, 'BEFORE'))).toBe('上网要适度');
    expect(words(sideOf(pieces, 'AFTER'))).toBe(applyDiff(pieces, 'AFTER'));
    expect(sideOf(pieces, 'BEFORE').some(({ kind }) => kind === 'ADDED')).toBe(false);
    expect(isSame(pieces)).toBe(false);
  });

  it('knows whether anything changed at all', () => {
    expect(isUnchanged(diffCodes(code(1, '适度'), code(2, '适度')))).toBe(true);
    const changed = diffCodes(code(1, '适度'), code(2, '有度'));
    expect(isUnchanged(changed)).toBe(false);
    expect(changed.clauses.map(hasChanged)).toEqual([true]);
  });
});
