import type { HeartbeatDto, OfflineBatchDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { HeartbeatQueue } from './heartbeat-queue';
import { isTimely, keepLearning, keptLearning, secondsOf } from './kept-learning';
import type { RangeCollector } from './range-collector';

export interface Player {
  collector: RangeCollector;
  rate: number;
  visible: boolean;
}

/** A heartbeat that comes later than this may find its time gone, so a batch is sent instead. */
const LIVE_MS = (Limits.heartbeatMaxGapSeconds - Limits.heartbeatSeconds) * 1000;

/** The session of a lesson on this telephone: what is to be told next, and what is written down until it was heard. */
export class LearningLine {
  sessionId: string | null = null;
  private beganAt = 0;
  private heardAt = 0;
  private readonly queue = new HeartbeatQueue();

  constructor(private readonly lessonId: string) {}

  get hasWaiting(): boolean {
    return this.queue.hasWaiting;
  }

  /** Seconds of the lesson that did not reach the server yet. */
  get waitingSeconds(): number {
    return secondsOf(this.queue.unsent.parts);
  }

  /** The server began a session; what waited was told before. */
  begin(sessionId: string, positionSeconds: number): void {
    this.sessionId = sessionId;
    this.beganAt = Date.now();
    this.heardAt = Date.now();
    this.queue.clear();
    this.queue.restart();
    this.keep(positionSeconds);
  }

  /**
   * Goes on without a network in the session that was begun on this telephone before.
   *
   * @returns where the learner left off; null when there is no such session, or its time is over
   */
  goOn(): number | null {
    const kept = keptLearning(this.lessonId);
    if (!kept || !isTimely(kept)) return null;
    if (this.sessionId === null) this.queue.resume(kept);
    this.sessionId = kept.sessionId;
    this.beganAt = kept.beganAt;
    this.heardAt = 0;
    return kept.positionSeconds;
  }

  /**
   * What is to be told now: a heartbeat, or a batch when the server was not heard for too long; null while a message is
   * under way. It is written down first.
   */
  next({ collector, rate }: Player, seen: boolean): { heartbeat: HeartbeatDto } | { batch: OfflineBatchDto } | null {
    const positionSeconds = collector.position;
    const visible = seen || this.hasWaiting;
    // Another page may have brought in what waits in this session, and used the next numbers.
    const kept = keptLearning(this.lessonId);
    if (kept?.sessionId === this.sessionId) this.queue.goBehind(kept?.seq ?? 0);
    this.queue.add(rate, collector.take());
    const isLive = Date.now() - this.heardAt < LIVE_MS;
    const heartbeat = isLive ? this.queue.next([], { positionSeconds, rate, visible }) : null;
    const batch = isLive ? null : this.queue.nextBatch({ positionSeconds, rate });
    this.keep(positionSeconds);
    if (heartbeat) return { heartbeat };
    return batch && { batch };
  }

  heard(acceptedSeq: number, positionSeconds: number): void {
    this.queue.accepted(acceptedSeq);
    this.heardAt = Date.now();
    this.keep(positionSeconds);
  }

  lost(acceptedSeq: number, positionSeconds: number): void {
    this.queue.failed(acceptedSeq);
    this.keep(positionSeconds);
  }

  /** Written down at once, so that nothing is lost when the page ends before an answer comes. */
  keep(positionSeconds: number): void {
    const { sessionId, beganAt } = this;
    if (sessionId === null) return;
    keepLearning(this.lessonId, { sessionId, beganAt, positionSeconds, ...this.queue.unsent });
  }
}
