import type { ItemStatisticsDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Limits } from '@good-netizen/shared/limits';

/** Share of the learners in each of the two groups that are compared (Kelley 1939). */
const GROUP = 0.27;
/** Below this the two groups are too small to say anything. */
const DISCRIMINATION_FROM = 20;

export interface JudgedAnswer {
  readonly correct: boolean;
  /** Whole percent of the whole hand-in. */
  readonly score: number;
}

/** How a question was answered; `null` for fewer than five learners. */
export function itemFigures(answers: readonly JudgedAnswer[]): ItemStatisticsDto | null {
  if (answers.length < Limits.smallGroup) return null;
  return { answers: answers.length, facility: rounded(shareRight(answers)), discrimination: discriminationOf(answers) };
}

function discriminationOf(answers: readonly JudgedAnswer[]): number | null {
  if (answers.length < DISCRIMINATION_FROM) return null;
  const byScore = [...answers].sort((a, b) => b.score - a.score);
  const size = Math.round(answers.length * GROUP);
  return rounded(shareRight(byScore.slice(0, size)) - shareRight(byScore.slice(-size)));
}

const shareRight = (answers: readonly JudgedAnswer[]): number =>
  answers.filter(({ correct }) => correct).length / answers.length;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
