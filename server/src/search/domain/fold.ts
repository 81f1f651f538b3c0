/**
 * Folding: what two texts must have in common to be the same to somebody who searches. Compatibility forms are one form
 * (Unicode NFKC: full and half width, ligatures), case does not count, runs of white space are one space, invisible
 * characters (category Cf) do not count. Traditional and simplified characters stay what they are.
 */

/** A visible character: a base with the marks, vowels and final consonants (Hangul) that join it under NFKC. */
const CLUSTER = /\P{M}[\p{M}\p{Cf}\uFF9E\uFF9F\u1160-\u11FF\uD7B0-\uD7FF]*|\p{M}+/uy;
const INVISIBLE = /\p{Cf}/gu;

/** The folded text. */
export function fold(text: string): string {
  return forms(text).replace(/\s+/g, ' ');
}

/** The words of a query, folded, each once. Empty when there is nothing to search for. */
export function wordsOf(query: string): string[] {
  return [...new Set(fold(query).split(' '))].filter((word) => word !== '');
}

export interface FoldedText {
  readonly text: string;
  /** For every UTF-16 unit of the folded text: where in the original the character begins that it comes from, and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds and remembers where everything came from; slower than `fold`, with the same text as its result. */
export function foldWithPlaces(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < original.length) {
    const next = endOfCluster(original, at);
    let piece = original.slice(at, next);
    if (next - at > 1 || !isPlain(original, at)) piece = fold(piece);
    if (piece.startsWith(' ') && text.endsWith(' ')) piece = piece.slice(1);
    text += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  return { text, starts, ends };
}

function endOfCluster(text: string, at: number): number {
  if (isPlain(text, at) && (at + 1 === text.length || isPlain(text, at + 1))) return at + 1;
  CLUSTER.lastIndex = at;
  return at + (CLUSTER.exec(text)?.[0].length ?? 1);
}

/** A Chinese character, small Latin letter or digit: folded it is itself, and it joins nothing before it. */
function isPlain(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** Greek has two small sigmas, one for the end of a word: to a search they are one. */
function forms(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replace(/ς/g, 'σ');
}
