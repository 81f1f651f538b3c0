import type {
  HeartbeatDto,
  OfflineBatchDto,
  OfflinePartDto,
  RangeDto,
} from '@good-netizen/shared/classroom/classroom.dto';
import { mergeRanges } from '@good-netizen/shared/classroom/coverage';
import { Limits } from '@good-netizen/shared/limits';

/** Ranges by the speed at which they were covered, each speed once. */
function mergeParts(parts: readonly OfflinePartDto[]): OfflinePartDto[] {
  const speeds = [...new Set(parts.map(({ rate }) => rate))];
  return speeds
    .map((rate) => ({ rate, ranges: mergeRanges(parts.flatMap((part) => (part.rate === rate ? part.ranges : []))) }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** Numbers what is told to the server and keeps what did not arrive, for the next. One message is under way at a time. */
export class HeartbeatQueue {
  private seq = 0;
  private waiting: OfflinePartDto[] = [];
  private underWay: OfflinePartDto[] | null = null;

  /** Whether something is covered that is not yet on its way. */
  get hasWaiting(): boolean {
    return this.waiting.length > 0;
  }

  /** What would be lost if the page ended now, and the number that was used last. */
  get unsent(): { seq: number; parts: OfflinePartDto[] } {
    return { seq: this.seq, parts: mergeParts([...(this.underWay ?? []), ...this.waiting]) };
  }

  add(rate: number, ranges: readonly RangeDto[]): void {
    this.waiting = mergeParts([...this.waiting, { rate, ranges: [...ranges] }]);
  }

  /** The heartbeat to send now; null while a message is under way, its ranges then wait for the next. */
  next(
    ranges: readonly RangeDto[],
    facts: Pick<HeartbeatDto, 'positionSeconds' | 'rate' | 'visible'>,
  ): HeartbeatDto | null {
    this.add(facts.rate, ranges);
    if (this.underWay) return null;
    const merged = mergeRanges(this.waiting.flatMap((part) => part.ranges));
    const sent = merged.slice(0, Limits.heartbeatMaxRanges);
    this.underWay = [{ rate: facts.rate, ranges: sent }];
    this.waiting = mergeParts([{ rate: facts.rate, ranges: merged.slice(Limits.heartbeatMaxRanges) }]);
    this.seq += 1;
    return { seq: this.seq, ranges: sent, ...facts };
  }

  /** What waits, as a batch for the time without a network; null while a message is under way. */
  nextBatch({ positionSeconds, rate }: Pick<HeartbeatDto, 'positionSeconds' | 'rate'>): OfflineBatchDto | null {
    if (this.underWay) return null;
    const most = Limits.offlineMaxRanges;
    const taken = this.waiting.slice(0, Limits.offlineMaxParts);
    const parts = taken.map((part) => ({ rate: part.rate, ranges: part.ranges.slice(0, most) }));
    const rest = taken.map((part) => ({ rate: part.rate, ranges: part.ranges.slice(most) }));
    this.waiting = mergeParts([...rest, ...this.waiting.slice(Limits.offlineMaxParts)]);
    this.underWay = parts;
    this.seq += 1;
    return { seq: this.seq, positionSeconds, parts: parts.length > 0 ? parts : [{ rate, ranges: [] }] };
  }

  /** A number up to this was used: the next is a higher one. */
  goBehind(seq: number): void {
    this.seq = Math.max(this.seq, seq);
  }

  /** The server has taken it, and everything before it. */
  accepted(acceptedSeq: number): void {
    this.underWay = null;
    this.seq = Math.max(this.seq, acceptedSeq);
  }

  /** It did not arrive, or nobody knows: its ranges go with the next. A range that comes twice counts once. */
  failed(acceptedSeq = 0): void {
    this.waiting = mergeParts([...this.waiting, ...(this.underWay ?? [])]);
    this.underWay = null;
    this.seq = Math.max(this.seq, acceptedSeq);
  }

  /** Goes on where a session was left: behind its number, with what it did not tell. */
  resume({ seq, parts }: { seq: number; parts: readonly OfflinePartDto[] }): void {
    this.seq = seq;
    this.waiting = mergeParts([...parts, ...this.waiting]);
    this.underWay = null;
  }

  /** A new session counts from one again; what waits is kept. */
  restart(): void {
    this.failed();
    this.seq = 0;
  }

  /** What waited was told in another way, or cannot count any more. */
  clear(): void {
    this.waiting = [];
    this.underWay = null;
  }
}
