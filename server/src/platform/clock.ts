/** The only source of "now" in services and jobs. Injected by this class, so a test can hold time in its hand. */
export abstract class Clock {
  /** The present instant, with milliseconds, in UTC as every `Date`. */
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is told to move. For tests only. */
export class TestClock extends Clock {
  private current: number;

  /** @param start an instant, or an ISO string that says its zone: `'2018-06-01T10:00:00+08:00'`. */
  constructor(start: Date | string = '2018-06-01T10:00:00.000+08:00') {
    super();
    this.current = instantOf(start);
  }

  now(): Date {
    return new Date(this.current);
  }

  set(instant: Date | string): void {
    this.current = instantOf(instant);
  }

  /** Moves time forward (or back, if negative) by milliseconds. */
  advance(milliseconds: number): void {
    this.current += milliseconds;
  }

  advanceSeconds(seconds: number): void {
    this.advance(seconds * 1000);
  }

  advanceDays(days: number): void {
    this.advance(days * 86_400_000);
  }
}

function instantOf(value: Date | string): number {
  const milliseconds = new Date(value).getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${String(value)}`);
  return milliseconds;
}
