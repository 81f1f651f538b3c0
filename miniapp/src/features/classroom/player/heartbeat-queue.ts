import type { HeartbeatDto, RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { mergeRanges } from '@good-netizen/shared/classroom/coverage';
import { Limits } from '@good-netizen/shared/limits';

/** Numbers heartbeats and keeps the ranges of one that failed, for the next. One is under way at a time. */
export class HeartbeatQueue {
  private seq = 0;
  private waiting: RangeDto[] = [];
  private underWay: RangeDto[] | null = null;

  /** Whether something is covered that is not yet on its way. */
  get hasWaiting(): boolean {
    return this.waiting.length > 0;
  }

  /** The heartbeat to send now; null while one is under way, its ranges then wait for the next. */
  next(
    ranges: readonly RangeDto[],
    facts: Pick<HeartbeatDto, 'positionSeconds' | 'rate' | 'visible'>,
  ): HeartbeatDto | null {
    this.waiting = mergeRanges([...this.waiting, ...ranges]);
    if (this.underWay) return null;
    this.underWay = this.waiting.slice(0, Limits.heartbeatMaxRanges);
    this.waiting = this.waiting.slice(Limits.heartbeatMaxRanges);
    this.seq += 1;
    return { seq: this.seq, ranges: this.underWay, ...facts };
  }

  /** The server has taken it, and everything before it. */
  accepted(acceptedSeq: number): void {
    this.underWay = null;
    this.seq = Math.max(this.seq, acceptedSeq);
  }

  /** It did not arrive, or nobody knows: its ranges go with the next. A range that comes twice counts once. */
  failed(acceptedSeq = 0): void {
    this.waiting = mergeRanges([...this.waiting, ...(this.underWay ?? [])]);
    this.underWay = null;
    this.seq = Math.max(this.seq, acceptedSeq);
  }

  /** A new session counts from one again; what waits is kept. */
  restart(): void {
    this.failed();
    this.seq = 0;
  }
}
