import { Limits } from '../limits.js';
import type { RangeDto } from './classroom.dto.js';

/** Sorted, non-overlapping, non-empty ranges that cover the same seconds. */
export function mergeRanges(ranges: readonly RangeDto[]): RangeDto[] {
  const sorted = ranges.filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: RangeDto[] = [];
  for (const [from, to] of sorted) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Total seconds of merged ranges. */
export function rangesLength(ranges: readonly RangeDto[]): number {
  return mergeRanges(ranges).reduce((sum, [from, to]) => sum + (to - from), 0);
}

/** The parts of `ranges` that `covered` does not hold yet. */
export function newCoverage(covered: readonly RangeDto[], ranges: readonly RangeDto[]): RangeDto[] {
  let rest = mergeRanges(ranges);
  for (const [from, to] of mergeRanges(covered)) {
    rest = rest.flatMap(([a, b]): RangeDto[] => {
      if (b <= from || a >= to) return [[a, b]];
      const parts: RangeDto[] = [];
      if (a < from) parts.push([a, from]);
      if (b > to) parts.push([to, b]);
      return parts;
    });
  }
  return rest;
}

export interface HeartbeatFacts {
  covered: readonly RangeDto[];
  claimed: readonly RangeDto[];
  /** Server time since the last accepted heartbeat, or the start, of this learner in this lesson, milliseconds. */
  elapsedMs: number;
  rate: number;
  lessonSeconds: number;
  /** Playing time that the clock has allowed this learner in this lesson so far, milliseconds. */
  allowanceMs: number;
}

export interface Credit {
  covered: RangeDto[];
  creditedSeconds: number;
  allowanceMs: number;
}

/**
 * Learning credit of one heartbeat: at most elapsed time × min(rate, 2) + 3 s of new coverage, gaps above 60 s counted as
 * none. The 3 s are granted once a lesson, not once a heartbeat: in total never more than the allowance plus 3 s, however
 * many heartbeats or sessions are sent. What exceeds the bound is cut from the end, never banked.
 */
export function creditHeartbeat(facts: HeartbeatFacts): Credit {
  const elapsed =
    Math.max(0, facts.elapsedMs) > Limits.heartbeatMaxGapSeconds * 1000 ? 0 : Math.max(0, facts.elapsedMs);
  const earned = elapsed * Math.min(Math.max(facts.rate, 0), Limits.maxPlaybackRate);
  const allowanceMs = facts.allowanceMs + earned;
  const alreadyMs = rangesLength(facts.covered) * 1000;
  let budget = (Math.min(earned, allowanceMs - alreadyMs) + Limits.heartbeatGraceMs) / 1000;
  const clamp = (value: number): number => Math.min(Math.max(value, 0), facts.lessonSeconds);
  const inside = facts.claimed.map(([from, to]): RangeDto => [clamp(from), clamp(to)]);
  const credited: RangeDto[] = [];
  for (const [from, to] of newCoverage(facts.covered, inside)) {
    if (budget <= 0) break;
    const end = Math.min(to, from + budget);
    credited.push([from, end]);
    budget -= end - from;
  }
  return {
    covered: mergeRanges([...facts.covered, ...credited]),
    creditedSeconds: rangesLength(credited),
    allowanceMs,
  };
}
