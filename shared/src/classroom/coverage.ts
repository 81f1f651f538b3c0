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

/** Figures that are not numbers count as nothing, so that no forged claim can poison the sum. */
export const sane = (value: number): number => (Number.isNaN(value) ? 0 : Math.max(value, 0));
/** Whole milliseconds, rounded down: the sum of many credits never creeps above the bound. */
const wholeMs = (seconds: number): number => Math.floor(seconds * 1000 + 1e-6) / 1000;

/** Playing time that the clock allows for one heartbeat, milliseconds; gaps above 60 s allow none. */
function earnedMs(elapsedMs: number, rate: number): number {
  const elapsed = sane(elapsedMs);
  if (elapsed > Limits.heartbeatMaxGapSeconds * 1000) return 0;
  return elapsed * Math.min(sane(rate), Limits.maxPlaybackRate);
}

/**
 * Learning credit of one heartbeat: at most elapsed time × min(rate, 2) + 3 s of new coverage, gaps above 60 s counted as
 * none. The 3 s are granted once a lesson, not once a heartbeat: in total never more than the allowance plus 3 s, however
 * many heartbeats or sessions are sent. What exceeds the bound is cut from the end, never banked.
 */
export function creditHeartbeat(facts: HeartbeatFacts): Credit {
  const earned = earnedMs(facts.elapsedMs, facts.rate);
  // An allowance beyond the lesson's length would allow nothing more; capped, it stays a small number.
  const allowanceMs = Math.min(facts.allowanceMs + earned, facts.lessonSeconds * 1000);
  const alreadyMs = rangesLength(facts.covered) * 1000;
  const budget = (Math.min(earned, allowanceMs - alreadyMs) + Limits.heartbeatGraceMs) / 1000;
  return { ...coverUpTo(budget, facts), allowanceMs };
}

/**
 * Takes in what is claimed and not covered yet, in order, until `budget` seconds are used; what lies outside the lesson
 * is cut off. Claims that would leave more pieces than are kept (`Limits.coverageMaxRanges`) are not taken in at all.
 */
export function coverUpTo(
  budget: number,
  { covered: before, claimed, lessonSeconds }: Pick<HeartbeatFacts, 'covered' | 'claimed' | 'lessonSeconds'>,
): Pick<Credit, 'covered' | 'creditedSeconds'> {
  const clamp = (value: number): number => Math.min(sane(value), lessonSeconds);
  const inside = claimed.map(([from, to]): RangeDto => [clamp(from), clamp(to)]);
  const credited: RangeDto[] = [];
  let left = budget;
  for (const [from, to] of newCoverage(before, inside)) {
    if (left <= 0) break;
    const end = wholeMs(Math.min(to, from + left));
    if (end <= from) continue;
    credited.push([from, end]);
    left -= end - from;
  }
  const covered = mergeRanges([...before, ...credited]);
  if (covered.length > Limits.coverageMaxRanges) return { covered: mergeRanges(before), creditedSeconds: 0 };
  return { covered, creditedSeconds: rangesLength(credited) };
}

/** Share of a lesson that is covered, 0–1. An empty lesson is covered. */
export function coverageShare(covered: readonly RangeDto[], lessonSeconds: number): number {
  return lessonSeconds <= 0 ? 1 : Math.min(1, rangesLength(covered) / lessonSeconds);
}
