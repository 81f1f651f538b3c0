import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/clock.js';

const KEPT_SECONDS = 60;

/** Status lists that were made lately, so that a list is not built and signed for everybody who asks. */
@Injectable()
export class StatusListShelf {
  private readonly lists = new LRUCache<string, { text: Promise<string>; until: number }>({ max: 64 });

  constructor(private readonly clock: Clock) {}

  /** The list from the shelf, or a new one; who asks meanwhile waits for the same. What failed is not kept. */
  get(name: string, make: () => Promise<string>): Promise<string> {
    const now = this.clock.now().getTime();
    const known = this.lists.get(name);
    if (known && now < known.until) return known.text;
    const text = make();
    const entry = { text, until: now + KEPT_SECONDS * 1000 };
    this.lists.set(name, entry);
    text.catch(() => {
      if (this.lists.get(name) === entry) this.lists.delete(name);
    });
    return text;
  }

  /** After a change on this server; others notice within a minute. */
  clear(): void {
    this.lists.clear();
  }
}
