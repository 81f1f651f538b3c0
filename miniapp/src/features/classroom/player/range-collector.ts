import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { mergeRanges } from '@good-netizen/shared/classroom/coverage';

/** A step between two reports longer than this (at normal speed) is a seek, not playing. */
const LONGEST_STEP_SECONDS = 3;

/** Follows a position through the lesson and collects what was really walked through. Lesson seconds. */
export class RangeCollector {
  private ranges: RangeDto[] = [];

  constructor(private at = 0) {}

  get position(): number {
    return this.at;
  }

  /** Goes elsewhere; nothing between is covered. */
  seek(position: number): void {
    this.at = position;
  }

  /** Comes to `position` by playing or reading at `rate`; a jump backwards or too far forwards is a seek. */
  advance(position: number, rate = 1): void {
    const step = position - this.at;
    if (step > 0 && step <= LONGEST_STEP_SECONDS * Math.max(1, rate)) {
      this.ranges = mergeRanges([...this.ranges, [this.at, position]]);
    }
    this.at = position;
  }

  /** What was covered since the last taking. */
  take(): RangeDto[] {
    const taken = this.ranges;
    this.ranges = [];
    return taken;
  }
}
