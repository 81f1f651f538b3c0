import type { SatisfactionDto, SatisfactionSummaryDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { Satisfaction, SatisfactionSums } from '../domain/satisfaction.js';

/** Nothing of what was answered while so few answered that somebody could be told from the others. */
export function presentSatisfaction(
  attended: number,
  { answered, useful, clear, again }: SatisfactionSums,
  words: string[],
): SatisfactionSummaryDto {
  if (answered < Limits.smallGroup) return { attended, answered: null, means: null, words: null };
  const mean = (sum: number): number => Math.round((10 * sum) / answered) / 10;
  return { attended, answered, means: { useful: mean(useful), clear: mean(clear), again: mean(again) }, words };
}

/** To who gave it. */
export function presentOwnSatisfaction({ useful, clear, again, words }: Satisfaction): SatisfactionDto {
  return { useful, clear, again, ...(words === null ? {} : { words }) };
}
