import type { FoldedEntry } from './search-text.js';

/** How near a text is to a query. Nothing but the words decides: no votes, no visits, no dates. */
const EXACT_TITLE = 3;
const WHOLE_TITLE = 2;
const PART_TITLE = 1;

/**
 * The texts that hold every word, nearest first: the title is the query, has all words, has some, has none. Those that are
 * equally near stand in the order of their titles, so that nobody is ranked and pages do not overlap.
 * @param words folded
 */
export function matchesOf(entries: readonly FoldedEntry[], words: readonly string[]): FoldedEntry[] {
  if (words.length === 0) return [];
  const whole = words.join(' ');
  return entries
    .filter((entry) => words.every((word) => entry.foldedTitle.includes(word) || entry.foldedBody.includes(word)))
    .map((entry) => ({ entry, nearness: nearnessOf(entry.foldedTitle, words, whole) }))
    .sort((one, other) => other.nearness - one.nearness || byTitle(one.entry, other.entry))
    .map(({ entry }) => entry);
}

function nearnessOf(title: string, words: readonly string[], whole: string): number {
  if (title === whole) return EXACT_TITLE;
  const inTitle = words.filter((word) => title.includes(word)).length;
  if (inTitle === 0) return 0;
  return inTitle === words.length ? WHOLE_TITLE : PART_TITLE;
}

function byTitle(one: FoldedEntry, other: FoldedEntry): number {
  return compared(one.foldedTitle, other.foldedTitle) || compared(one.text.id, other.text.id);
}

const compared = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
