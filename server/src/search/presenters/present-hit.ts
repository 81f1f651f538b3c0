import type { SearchHitDto, SearchPartDto } from '@good-netizen/shared/search/search.dto';
import { type FoldedText, foldWithPlaces } from '../domain/fold.js';
import type { FoldedEntry } from '../domain/search-text.js';

const EXCERPT_CHARS = 72;
const BEFORE_HIT = 18;

/** @param words folded, as they were searched for */
export function presentHit({ text, body }: FoldedEntry, words: readonly string[]): SearchHitDto {
  return {
    target: text.target,
    title: partsOf(text.title, words),
    note: text.note,
    excerpt: partsOf(excerptOf(body, words), words),
  };
}

/** The text in pieces, with everything marked that is one of the words. */
export function partsOf(text: string, words: readonly string[]): SearchPartDto[] {
  const folded = foldWithPlaces(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of words) markEvery(word, folded, marked);
  const parts: SearchPartDto[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marked[at] === marked[from]) continue;
    parts.push({ text: text.slice(from, at), hit: marked[from] === true });
    from = at;
  }
  return parts;
}

function markEvery(word: string, { text, starts, ends }: FoldedText, marked: boolean[]): void {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    marked.fill(true, starts[at] ?? 0, ends[at + word.length - 1] ?? 0);
  }
}

/** Some characters around the first place where a word stands; the beginning when none does. Counted in code points. */
function excerptOf(body: string, words: readonly string[]): string {
  const { text, starts } = foldWithPlaces(body);
  const places = words.map((word) => text.indexOf(word)).filter((at) => at >= 0);
  const first = places.length > 0 ? (starts[Math.min(...places)] ?? 0) : 0;
  const before = Array.from(body.slice(0, first));
  const lead = before.slice(-BEFORE_HIT).join('');
  const rest = Array.from(body.slice(first));
  const tail = rest.slice(0, EXCERPT_CHARS).join('');
  const opening = before.length > BEFORE_HIT ? '…' : '';
  const closing = rest.length > EXCERPT_CHARS ? '…' : '';
  return (opening + lead + tail + closing).replace(/\s*\n\s*/g, ' ');
}
