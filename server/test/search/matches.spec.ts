import fc from 'fast-check';
import { wordsOf } from '../../src/search/domain/fold.js';
import { matchesOf } from '../../src/search/domain/matches.js';
import { entryOf, type SearchText } from '../../src/search/domain/search-text.js';

const character = fc.constantFrom(...'网络文明安全诚信贵州好人民的一 Ａbc1，。');
const words = fc.string({ unit: character, minLength: 1, maxLength: 40 });
const texts = fc.array(fc.record({ title: words, body: fc.array(words, { maxLength: 3 }) }), {
  minLength: 1,
  maxLength: 12,
});

const textOf = (title: string, body: readonly string[], id: string): SearchText => ({
  id,
  target: { kind: 'LESSON', lessonId: id },
  title,
  note: '',
  body,
});
const idsOf = (all: readonly SearchText[], query: string): string[] =>
  matchesOf(
    all.map((text) => entryOf(text)),
    wordsOf(query),
  ).map(({ text }) => text.id);

describe('searching', () => {
  it('finds every text of which the query is a piece, however short, however wide it is typed', () => {
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        (all, which, from, length, wide) => {
          const made = all.map(({ title, body }, at) => textOf(title, body, String(at)));
          const chosen = made[which % made.length];
          const lines = [chosen?.title ?? '', ...(chosen?.body ?? [])];
          const line = lines[from % lines.length] ?? '';
          const start = from % line.length;
          const piece = line.slice(start, start + length);
          fc.pre(wordsOf(piece).length > 0);
          expect(idsOf(made, wide ? widened(piece) : piece)).toContain(chosen?.id);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds nothing that does not hold every word', () => {
    fc.assert(
      fc.property(texts, words, (all, query) => {
        const made = all.map(({ title, body }, at) => textOf(title, body, String(at)));
        const wanted = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
        const plain = ({ title, body }: SearchText): string =>
          [title, ...body].join('\n').normalize('NFKC').toLowerCase();
        for (const id of idsOf(made, query)) {
          const found = made.find((text) => text.id === id);
          expect(wanted.every((word) => found && plain(found).includes(word))).toBe(true);
        }
      }),
    );
  });

  it('stands in one order whatever order the texts come in, so that pages do not overlap', () => {
    fc.assert(
      fc.property(texts, words, fc.nat(), (all, query, turn) => {
        const made = all.map(({ title, body }, at) => textOf(title, body, String(at)));
        const turned = [...made.slice(turn % made.length), ...made.slice(0, turn % made.length)].reverse();
        expect(idsOf(turned, query)).toEqual(idsOf(made, query));
      }),
    );
  });

  it('puts a title before a text, and equals by title', () => {
    const made = [
      textOf('丙', ['说到诚信'], 'c'),
      textOf('乙', ['说到诚信'], 'b'),
      textOf('守诚信', [], 'a'),
      textOf('诚信', [], 'z'),
    ];
    expect(idsOf(made, '诚信')).toEqual(['z', 'a', 'c', 'b']);
  });
});

/** The same letters as an input method at full width types them. */
function widened(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
}
