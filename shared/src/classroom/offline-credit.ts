import { Limits } from '../limits.js';
import type { OfflinePartDto, RangeDto } from './classroom.dto.js';
import { coverUpTo, sane } from './coverage.js';

export interface OfflineFacts {
  readonly covered: readonly RangeDto[];
  /** What was covered without a network, by speed. */
  readonly parts: readonly OfflinePartDto[];
  /** Time on the server's clock in which the learner may have learnt this and nothing else, milliseconds. */
  readonly windowMs: number;
  readonly lessonSeconds: number;
  readonly allowanceMs: number;
}

export interface OfflineCredit {
  readonly covered: RangeDto[];
  readonly creditedSeconds: number;
  readonly allowanceMs: number;
  /** How much of the window it took, milliseconds, rounded up: it can be used for nothing else. */
  readonly spentMs: number;
}

/**
 * Learning credit for what was covered without a network: at most the window's time × min(rate, 2), with no grace. Nobody
 * sees the learner meanwhile, so time is spent once: each second that is credited takes its part of the window, at the
 * speed that is claimed, and the same part is never given for another lesson.
 */
export function creditOffline(facts: OfflineFacts): OfflineCredit {
  let covered: RangeDto[] = [...facts.covered];
  let leftMs = sane(facts.windowMs);
  let creditedSeconds = 0;
  for (const { rate, ranges } of facts.parts) {
    const speed = Math.min(sane(rate), Limits.maxPlaybackRate);
    if (speed === 0) continue;
    const claim = { covered, claimed: ranges, lessonSeconds: facts.lessonSeconds };
    const credit = coverUpTo((leftMs * speed) / 1000, claim);
    covered = credit.covered;
    creditedSeconds += credit.creditedSeconds;
    leftMs = Math.max(0, leftMs - (credit.creditedSeconds * 1000) / speed);
  }
  return {
    covered,
    creditedSeconds,
    allowanceMs: Math.min(facts.allowanceMs + Math.floor(creditedSeconds * 1000), facts.lessonSeconds * 1000),
    spentMs: Math.min(Math.ceil(sane(facts.windowMs) - leftMs), Math.floor(sane(facts.windowMs))),
  };
}
