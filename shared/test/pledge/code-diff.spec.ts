import fc from 'fast-check';
import { applyDiff, diffCodes, diffText, type DiffableCode, segments } from '../../src/pledge/code-diff.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom('网', '民', '不', '转', '，', '。', 'Wi', 'Fi5', ' '), { maxLength: 40 })
    .map((all) => all.join('')),
);

const clauses = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })
  .chain((keys) =>
    fc.tuple(...keys.map((clauseKey) => fc.record({ clauseKey: fc.constant(clauseKey), title: text, text }))),
  );

const code = (version: number): fc.Arbitrary<DiffableCode> =>
  fc.record({ title: text, preamble: text, pledgeSentence: text, clauses }).map((known) => ({
    ...known,
    version,
    clauses: known.clauses.map((clause, i) => ({ ...clause, quality: 'CONDUCT_HABITS', ordinal: i + 1 })),
  }));

describe('two texts side by side', () => {
  it('give back both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffText(before, after);
        expect(applyDiff(pieces, 'BEFORE')).toBe(before);
        expect(applyDiff(pieces, 'AFTER')).toBe(after);
      }),
    );
  });

  it('are the same in one piece when they are equal, and never have an empty piece or two of a kind in a row', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(diffText(before, before)).toEqual(before === '' ? [] : [{ kind: 'SAME', text: before }]);
        const pieces = diffText(before, after);
        expect(pieces.every((piece, i) => piece.text !== '' && piece.kind !== pieces[i + 1]?.kind)).toBe(true);
      }),
    );
  });

  it('show a change of a Chinese sentence by its characters, and keep words and numbers whole', () => {
    expect(diffText('拿不准的消息不转。', '拿不准的先停一停。')).toEqual([
      { kind: 'SAME', text: '拿不准的' },
      { kind: 'REMOVED', text: '消息不转' },
      { kind: 'ADDED', text: '先停一停' },
      { kind: 'SAME', text: '。' },
    ]);
    expect(segments('用Wi5上网😀')).toEqual(['用', 'Wi5', '上', '网', '😀']);
  });
});

describe('two versions side by side', () => {
  it('hold every clause of both once, matched by key, with texts that give back both sides', () => {
    fc.assert(
      fc.property(code(1), code(2), (from, to) => {
        const diff = diffCodes(from, to);
        expect(diff.clauses.flatMap(({ after }) => (after ? [after.clauseKey] : []))).toEqual(
          to.clauses.map(({ clauseKey }) => clauseKey),
        );
        expect(diff.clauses.flatMap(({ before }) => (before ? [before.clauseKey] : [])).sort()).toEqual(
          from.clauses.map(({ clauseKey }) => clauseKey).sort(),
        );
        for (const { before, after, text: words, change } of diff.clauses) {
          expect(applyDiff(words, 'BEFORE')).toBe(before?.text ?? '');
          expect(applyDiff(words, 'AFTER')).toBe(after?.text ?? '');
          const same = before?.text === after?.text && before?.title === after?.title;
          expect(change).toBe(!before ? 'ADDED' : !after ? 'REMOVED' : same ? 'SAME' : 'CHANGED');
        }
      }),
    );
  });

  it('see that a clause moved, and put a dropped one where it stood', () => {
    const clause = (clauseKey: string, ordinal: number) => ({
      clauseKey,
      ordinal,
      quality: 'q',
      title: '',
      text: clauseKey,
    });
    const version = (number: number, keys: string[]): DiffableCode => {
      return {
        version: number,
        title: '',
        preamble: '',
        pledgeSentence: '',
        clauses: keys.map((key, i) => clause(key, i + 1)),
      };
    };
    const { clauses: rows } = diffCodes(version(1, ['a', 'b', 'c']), version(2, ['c', 'a', 'n']));
    expect(rows.map(({ clauseKey, change, moved }) => [clauseKey, change, moved])).toEqual([
      ['c', 'SAME', true],
      ['a', 'SAME', true],
      ['b', 'REMOVED', false],
      ['n', 'ADDED', false],
    ]);
  });
});
