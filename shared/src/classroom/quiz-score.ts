import type { QuestionKind } from './classroom.dto.js';

/**
 * Marks one answer: the chosen options must be exactly the keyed ones; in the same order where putting them in order is
 * the question (`order`), in any order otherwise.
 */
export function isCorrect(
  keyOptionIds: readonly string[],
  chosenOptionIds: readonly string[],
  kind: QuestionKind = 'single',
): boolean {
  if (kind === 'order') {
    return keyOptionIds.length === chosenOptionIds.length && keyOptionIds.every((id, at) => chosenOptionIds[at] === id);
  }
  const key = new Set(keyOptionIds);
  const chosen = new Set(chosenOptionIds);
  return key.size === chosen.size && [...key].every((id) => chosen.has(id));
}

/** Score in whole percent, rounded down, so that 100 means every answer right. */
export function scorePercent(correct: number, total: number): number {
  return total === 0 ? 0 : Math.floor((100 * correct) / total);
}
