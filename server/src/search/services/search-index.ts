import { setImmediate as letOthersPass } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type SearchKind, searchKinds } from '@good-netizen/shared/search/search.dto';
import { Clock } from '../../platform/clock.js';
import { entryOf, type FoldedEntry, type SearchSource } from '../domain/search-text.js';

/** How long another server's publication may go unnoticed. What was taken away is noticed at once: see `stillPublic`. */
const FRESH_MS = 60_000;
/** Texts that are folded before other requests have their turn; a long text takes a fraction of a millisecond. */
const AT_ONCE = 50;

interface Shelf {
  readonly source: SearchSource;
  entries: readonly FoldedEntry[];
  readAt: number;
  /** The reading under way; whoever asks meanwhile waits for it. */
  reading: Promise<readonly FoldedEntry[]> | null;
}

/** What the rooms have registered, and their public texts, folded and in memory. */
@Injectable()
export class SearchIndex {
  private readonly shelves = new Map<SearchKind, Shelf>();

  constructor(private readonly clock: Clock) {}

  /** Throws when the kind has a source already: a mistake of ours. */
  add(source: SearchSource): void {
    if (this.shelves.has(source.kind)) throw new Error(`two sources of ${source.kind} for the search`);
    this.shelves.set(source.kind, { source, entries: [], readAt: Number.NEGATIVE_INFINITY, reading: null });
  }

  /** The kinds that have a source, in the order of an answer. */
  kinds(): SearchKind[] {
    return searchKinds.filter((kind) => this.shelves.has(kind));
  }

  async entries(kind: SearchKind): Promise<readonly FoldedEntry[]> {
    const shelf = this.shelves.get(kind);
    if (!shelf) return [];
    const age = Math.abs(this.clock.now().getTime() - shelf.readAt);
    return age < FRESH_MS ? shelf.entries : (shelf.reading ?? this.read(shelf));
  }

  /** Of these, those that may be shown at this moment; forgets the kind when one may not. */
  async stillPublic(kind: SearchKind, entries: readonly FoldedEntry[]): Promise<FoldedEntry[]> {
    const shelf = this.shelves.get(kind);
    if (!shelf || entries.length === 0) return [];
    const shown = await shelf.source.stillPublic(entries.map(({ text }) => text.id));
    const left = entries.filter(({ text }) => shown.has(text.id));
    if (left.length < entries.length) this.forget(kind);
    return left;
  }

  /** The next who asks reads anew; what is being read now is not kept. */
  forget(kind: SearchKind): void {
    const shelf = this.shelves.get(kind);
    if (!shelf) return;
    shelf.readAt = Number.NEGATIVE_INFINITY;
    shelf.reading = null;
  }

  private read(shelf: Shelf): Promise<readonly FoldedEntry[]> {
    const readAt = this.clock.now().getTime();
    const reading = this.foldAll(shelf).then(
      (entries) => {
        if (shelf.reading === reading) Object.assign(shelf, { entries, readAt, reading: null });
        return entries;
      },
      (error: unknown) => {
        if (shelf.reading === reading) shelf.reading = null;
        throw error;
      },
    );
    shelf.reading = reading;
    return reading;
  }

  private async foldAll({ source, entries }: Shelf): Promise<readonly FoldedEntry[]> {
    const former = new Map(entries.map((entry) => [entry.text.id, entry]));
    const folded: FoldedEntry[] = [];
    for (const [at, text] of (await source.read()).entries()) {
      if (at > 0 && at % AT_ONCE === 0) await letOthersPass();
      folded.push(entryOf(text, former.get(text.id)));
    }
    return folded;
  }
}
