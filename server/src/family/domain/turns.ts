import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { mergeRanges, newCoverage, rangesLength } from '@good-netizen/shared/classroom/coverage';
import { TURN_COVERAGE } from '@good-netizen/shared/family/co-lesson.dto';

/** A block of a lesson and the position of the participant whose turn it is. Seconds [from, to) of the lesson. */
export interface Turn {
  position: number;
  blockId: string;
  from: number;
  to: number;
}

/** One block a turn: the opener, then one of the others, the opener, then the next of the others … */
export function planTurns(blocks: readonly { id: string; seconds: number }[], others: number): Turn[] {
  let from = 0;
  return blocks.map(({ id, seconds }, index) => {
    const position = index % 2 === 0 ? 0 : 1 + (((index - 1) / 2) % others);
    const turn = { position, blockId: id, from, to: from + seconds };
    from = turn.to;
    return turn;
  });
}

/** Whether everybody has a turn. */
export function reachesAll(turns: readonly Turn[], others: number): boolean {
  return new Set(turns.map(({ position }) => position)).size === others + 1;
}

/** What of these seconds lies in a turn. */
export function clipTo({ from, to }: Turn, ranges: readonly RangeDto[]): RangeDto[] {
  return mergeRanges(ranges.map(([a, b]): RangeDto => [Math.max(a, from), Math.min(b, to)]));
}

/** Share of a turn that is covered, 0–1; a turn without length is. */
export function turnCoverage({ from, to }: Turn, covered: readonly RangeDto[]): number {
  if (to <= from) return 1;
  return 1 - rangesLength(newCoverage(covered, [[from, to]])) / (to - from);
}

export function mayPass(turn: Turn, covered: readonly RangeDto[]): boolean {
  // What was credited is cut to whole milliseconds.
  return turnCoverage(turn, covered) + 1e-6 >= TURN_COVERAGE;
}
