import type { SearchKind, SearchTargetDto } from '@good-netizen/shared/search/search.dto';
import { fold } from './fold.js';

/** Something public that can be found. `title` and `body` are searched; `note` says what it belongs to and is only shown. */
export interface SearchText {
  /** Unique within its kind. */
  readonly id: string;
  readonly target: SearchTargetDto;
  readonly title: string;
  readonly note: string;
  readonly body: readonly string[];
}

/** A room's public texts of one kind. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** Every text that everybody may read at this moment. */
  read(): Promise<readonly SearchText[]>;
  /** Of these ids, those that everybody may read at this moment: asked again before every answer. */
  stillPublic(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** A text made ready for searching. */
export interface FoldedEntry {
  readonly text: SearchText;
  readonly body: string;
  readonly foldedTitle: string;
  readonly foldedBody: string;
}

/** @param former the same text as it was read before: what has not changed is not folded again */
export function entryOf(text: SearchText, former?: FoldedEntry): FoldedEntry {
  const body = text.body.filter((line) => line.trim() !== '').join('\n');
  if (former?.body === body && former.text.title === text.title) return { ...former, text };
  return { text, body, foldedTitle: fold(text.title), foldedBody: fold(body) };
}
