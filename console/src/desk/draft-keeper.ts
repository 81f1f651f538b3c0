import { useEffect, useMemo } from 'react';
import { dropDraft, keepDraft } from './api/drafts';

const PAUSE_MS = 1500;

/** Keeps the newest of what is typed, at most once in a while; `null` forgets it. A lost draft stops nobody's work. */
export class DraftKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => Promise<unknown>) | null = null;
  /** Sent one after another, so that an older draft never arrives last. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly form: string) {}

  keep(value: Record<string, unknown> | null, baseRevision: number | null): void {
    clearTimeout(this.timer);
    if (value === null) {
      this.waiting = () => dropDraft(this.form);
      this.flush();
      return;
    }
    this.waiting = () => keepDraft(this.form, { value, baseRevision });
    this.timer = setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Sends what waits. */
  flush(): void {
    clearTimeout(this.timer);
    const work = this.waiting;
    this.waiting = null;
    if (work) this.last = this.last.then(work).catch(() => undefined);
  }
}

export function useDraftKeeper(form: string): DraftKeeper {
  const keeper = useMemo(() => new DraftKeeper(form), [form]);
  useEffect(() => () => keeper.flush(), [keeper]);
  return keeper;
}
