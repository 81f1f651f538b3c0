import fc from 'fast-check';
import { fold, foldWithPlaces, wordsOf } from '../../src/search/domain/fold.js';
import { partsOf } from '../../src/search/presenters/present-hit.js';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'网络文明ＡａΣς１①㈱ﬁカガｶﾞé한글 　\t\n。，\u200b\u00ad\u0301') }),
);

describe('folding', () => {
  it('holds full and half width, upper and lower case, and composed and decomposed letters for the same', () => {
    expect(fold('ＡＢＣ１２３，')).toBe('abc123,');
    expect(fold('网络\u3000\u3000文明\n好')).toBe('网络 文明 好');
    expect(fold('cafe\u0301')).toBe(fold('CAFÉ'));
    expect(fold('ｶﾞ')).toBe(fold('ガ'));
    expect(fold('网\u200b络')).toBe('网络');
  });

  it('leaves traditional characters what they are', () => {
    expect(fold('網絡文明')).toBe('網絡文明');
    expect(fold('網絡')).not.toBe(fold('网络'));
  });

  it('gives the same text with places and without, and every place lies in the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithPlaces(text);
        expect(folded.text).toBe(fold(text));
        expect(folded.starts).toHaveLength(folded.text.length);
        folded.starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(folded.starts[at - 1] ?? 0);
          expect(folded.ends[at]).toBeGreaterThan(start);
          expect(folded.ends[at]).toBeLessThanOrEqual(text.length);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('makes words of a query, each once, none of nothing', () => {
    expect(wordsOf('  网络　安全 网络 ')).toEqual(['网络', '安全']);
    expect(wordsOf(' \u3000\u200b\n')).toEqual([]);
  });
});

describe('marking what was found', () => {
  it('loses and adds nothing, and marks pieces that fold to the word', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 6 }), (text, from, length) => {
        const start = text.length === 0 ? 0 : from % text.length;
        const words = wordsOf(text.slice(start, start + length));
        const parts = partsOf(text, words);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        parts
          .filter(({ hit }) => hit)
          .forEach((part) => expect(words.some((word) => fold(part.text).includes(word))).toBe(true));
      }),
    );
  });

  it('marks the letters as they were written', () => {
    expect(partsOf('用好ＡＩ助手', ['ai'])).toEqual([
      { text: '用好', hit: false },
      { text: 'ＡＩ', hit: true },
      { text: '助手', hit: false },
    ]);
  });
});
